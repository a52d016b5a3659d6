import { isRevealed } from '../../../shared/session/said.ts'
import { useWords } from '../../workshop/use-words.ts'
import { useRoom } from '../room.ts'
import { heardHere, isSilentStep } from '../waiting.ts'
import styles from './hidden-inbox.module.css'
import column from './room-column.module.css'

/** From here on the number alone says how many more. */
const MARKS = Array.from({ length: 12 }, (_, at) => at)

/** How much each function has said in this step; the room sees no more than that until it is revealed. */
export function HiddenInbox() {
  const { session: words, inspector } = useWords()
  const room = useRoom()
  const isHidden = isSilentStep(room) && !isRevealed(room.session, room.step)
  const heard = [...heardHere(room)]
  // Where nothing is hidden only those who spoke are counted; the gaps below name the others.
  const rows = isSilentStep(room) ? heard : heard.filter(([, count]) => count > 0)
  return (
    <section className={column.part} aria-labelledby="inbox">
      <header className={column.head}>
        <h2 id="inbox" className={column.title}>
          {isHidden ? words.inbox.title : words.inbox.heard}
        </h2>
        {isSilentStep(room) && (
          <span className={column.note}>{isHidden ? words.inbox.hidden : words.inbox.shown}</span>
        )}
      </header>
      <ul className={styles.counts}>
        {rows.length === 0 && <li className={styles.nothing}>{words.inbox.nothing}</li>}
        {rows.map(([name, count]) => (
          <li key={name} className={styles.row}>
            <span>{name === null ? words.inbox.noFunction : inspector.option.function[name]}</span>
            {count === 0 ? (
              <span className={styles.nothing}>{words.inbox.nothing}</span>
            ) : (
              <span className={styles.marks} aria-hidden>
                {MARKS.slice(0, count).map(mark => (
                  <span key={mark} className={styles.mark} />
                ))}
              </span>
            )}
            <b>{count}</b>
          </li>
        ))}
      </ul>
    </section>
  )
}
