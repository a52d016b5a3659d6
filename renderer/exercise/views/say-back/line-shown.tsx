import { KindMark } from '../../../ui/kind-mark.tsx'
import { useWorkshopDocument } from '../../../workshop/open-workshop.ts'
import { useWords } from '../../../workshop/use-words.ts'
import styles from '../view.module.css'
import type { LineBehind } from './lines-behind.ts'
import back from './say-back-view.module.css'

/** The inventions that make a pitch true, each with the benefit between them. */
export function LineShown({ lines }: { readonly lines: readonly LineBehind[] }) {
  const words = useWords().hearing.sayBack
  const { inventions, benefits } = useWorkshopDocument()
  if (lines.length === 0) return <p className={back.nothing}>{words.nothing}</p>
  return (
    <ul className={styles.stack}>
      {lines.map(({ invention, benefit }) => (
        <li key={`${invention} ${benefit}`} className={back.line}>
          <KindMark kind="invention" size={20} />
          <strong>{inventions.get(invention)?.title}</strong>
          <span className={back.through}>{words.through}</span>
          <span className={back.benefit}>
            <KindMark kind="benefit" size={16} />
            {benefits.get(benefit)?.title}
          </span>
        </li>
      ))}
    </ul>
  )
}
