import { functionsThere } from '../../../shared/exercise/room-reading.ts'
import { FUNCTION_LETTERS } from '../../../shared/team/team-function.ts'
import { useRoom } from '../../session/room.ts'
import { useWords } from '../../workshop/use-words.ts'
import styles from './function-letters.module.css'

/** Which letter stands for which function of the room. */
export function FunctionLetters() {
  const words = useWords()
  const room = useRoom()
  return (
    <ul className={styles.letters} aria-label={words.score.letters}>
      {functionsThere(room).map(name => (
        <li key={name}>
          <kbd className={styles.letter}>{FUNCTION_LETTERS[name]}</kbd>{' '}
          {words.inspector.option.function[name]}
        </li>
      ))}
    </ul>
  )
}
