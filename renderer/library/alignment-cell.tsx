import { useWords } from '../workshop/use-words.ts'
import type { Alignment } from './alignment-of.ts'
import styles from './library-table.module.css'

/** Alignment with the places of chance and of agreement dotted, or what it waits for. */
export function AlignmentCell({ alignment }: { readonly alignment: Alignment }) {
  const words = useWords().library
  if (alignment.points === null)
    return <span className={styles.soft}>{words.notAssessed[alignment.missing]}</span>
  return (
    <span className={styles.alignment}>
      <svg width="120" height="24" viewBox="0 0 120 24" aria-hidden="true">
        <path className={styles.track} d="M2 12H118" />
        <path className={styles.bound} d="M60 4V20M89 4V20" />
        <circle className={styles.point} cx={2 + alignment.points * 1.16} cy="12" r="4.5" />
      </svg>
      <strong>{alignment.points}</strong>
    </span>
  )
}
