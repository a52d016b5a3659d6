import { type CheckPart, checkOf } from '../../../../shared/session/check-of.ts'
import type { TeamFunction } from '../../../../shared/team/team-function.ts'
import { useRoom } from '../../../session/room.ts'
import { actOn } from '../../../ui/key-table.ts'
import { useDraft } from '../../../ui/use-draft.ts'
import { useTyping } from '../../../workshop/drafts.ts'
import { useWords } from '../../../workshop/use-words.ts'
import { setFingers } from './score-acts.ts'
import { scoreKeys } from './score-keys.ts'
import styles from './score-view.module.css'

interface FingerRowProps {
  readonly part: CheckPart
  readonly name: TeamFunction
}

const FINGERS = [1, 2, 3, 4, 5]

/** The fingers of one function: a digit for each voter, and where they stand from one to five. */
export function FingerRow({ part, name }: FingerRowProps) {
  const words = useWords()
  const { session } = useRoom()
  const scores = checkOf(session, part).find(one => one.function === name)?.scores ?? []
  const known = scores.join('')
  const fingers = useDraft(
    known,
    typed => setFingers(part, name, typed),
    useTyping(`${session.id} ${part} ${name}`),
  )
  const called = words.inspector.option.function[name]
  return (
    <li className={styles.row}>
      <span>{called}</span>
      <input
        className={styles.fingers}
        inputMode="numeric"
        aria-label={words.score.fingersOf(called)}
        value={fingers.text}
        onChange={event => fingers.write(event.currentTarget.value.replace(/[^1-5]/g, ''))}
        onBlur={fingers.commit}
        onKeyDown={event => void actOn(scoreKeys, event, { keep: fingers.commit })}
      />
      {scores.length === 0 ? (
        <span>{words.score.noneYet}</span>
      ) : (
        <span
          className={styles.track}
          role="img"
          aria-label={words.score.spread.range(Math.min(...scores), Math.max(...scores))}
        >
          {FINGERS.map(shown => (
            <span key={shown} className={styles.dots}>
              {Object.entries(scores.filter(score => score === shown)).map(([at]) => (
                <span key={at} className={styles.dot} />
              ))}
            </span>
          ))}
        </span>
      )}
    </li>
  )
}
