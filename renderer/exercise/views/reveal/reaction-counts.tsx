import { functionsThere } from '../../../../shared/exercise/room-reading.ts'
import { useRoom } from '../../../session/room.ts'
import { useWords } from '../../../workshop/use-words.ts'
import styles from './reactions.module.css'
import { reactionsIn } from './reactions-in.ts'

/** How many reactions are asked of each function. */
const ASKED = 2

/** What each function said, with a socket for each reaction that is still missing. */
export function ReactionCounts() {
  const words = useWords()
  const room = useRoom()
  const said = reactionsIn(room)
  const names = [...new Set([...functionsThere(room), ...said.keys()])]
  return (
    <ul className={styles.functions}>
      {names.map(name => {
        const texts = said.get(name) ?? []
        return (
          <li key={name ?? ''} className={styles.function}>
            <span className={styles.name}>
              {name === null ? words.looking.reveal.nobody : words.inspector.option.function[name]}
            </span>
            <span
              className={styles.sockets}
              role="img"
              aria-label={words.looking.reveal.of(Math.min(texts.length, ASKED), ASKED)}
            >
              {Array.from({ length: Math.max(ASKED, texts.length) }, (_, at) => `${at}`).map(at => (
                <span key={at} className={Number(at) < texts.length ? styles.said : styles.missing} />
              ))}
            </span>
            <span className={styles.texts}>{texts.join(' · ')}</span>
          </li>
        )
      })}
    </ul>
  )
}
