import { Check, CircleDashed } from 'lucide-react'
import { exerciseOf } from '../../../shared/exercise/exercises.ts'
import { classNames } from '../../ui/class-names.ts'
import { useWords } from '../../workshop/use-words.ts'
import { useRoom } from '../room.ts'
import { sayGap } from '../step-words.ts'
import { hiddenBefore } from '../waiting.ts'
import column from './room-column.module.css'
import styles from './soft-gate.module.css'

/** What is missing before going on; it is said and never blocks. */
export function SoftGate() {
  const words = useWords()
  const room = useRoom()
  const hidden = hiddenBefore(room)
  const gaps = exerciseOf(room.session.agenda[room.step]?.exercise ?? '')?.gaps(room) ?? []
  return (
    <section className={classNames(column.part, column.gate, styles.gate)} aria-labelledby="gate">
      <header className={column.head}>
        <h2 id="gate" className={column.title}>
          {words.session.gate.title}
        </h2>
        <span className={column.note}>{words.session.gate.note}</span>
      </header>
      <ul className={styles.gaps}>
        {gaps.length === 0 && hidden === 0 && (
          <li className={styles.gap}>
            <Check size={14} strokeWidth={2} aria-hidden />
            {words.session.gate.complete}
          </li>
        )}
        {hidden > 0 && (
          <li className={styles.gap}>
            <CircleDashed size={14} strokeWidth={2} aria-hidden />
            {words.session.gate.hidden(hidden)}
          </li>
        )}
        {gaps.map(gap => (
          <li key={gap.code} className={styles.gap}>
            <CircleDashed size={14} strokeWidth={2} aria-hidden />
            {sayGap(words, gap)}
          </li>
        ))}
      </ul>
    </section>
  )
}
