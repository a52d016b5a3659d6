import { CARD_KINDS } from '../../shared/map/through-map.ts'
import { useWords } from '../workshop/use-words.ts'
import styles from './frame.module.css'
import { headColumns } from './frame-columns.ts'
import { useMapModel } from './model/use-map-model.ts'
import { useFramed } from './use-framed.ts'

/** What to say in a column that nobody has said anything in. */
export function EmptyHints() {
  const words = useWords().canvas
  const { cards } = useMapModel()
  const refs = useFramed(headColumns)
  return (
    <div className={styles.hints}>
      {CARD_KINDS.map(kind => (
        <div key={kind} ref={refs[kind]} className={styles.column} style={{ top: 8 }}>
          {cards.columns[kind].length === 0 && <p className={styles.hint}>{words.hint[kind]}</p>}
        </div>
      ))}
    </div>
  )
}
