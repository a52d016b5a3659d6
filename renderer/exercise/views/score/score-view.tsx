import type { Room } from '../../../../shared/exercise/exercise.ts'
import { exerciseOf } from '../../../../shared/exercise/exercises.ts'
import { functionsThere } from '../../../../shared/exercise/room-reading.ts'
import { checkOf } from '../../../../shared/session/check-of.ts'
import { useRoom } from '../../../session/room.ts'
import { useWords } from '../../../workshop/use-words.ts'
import { FunctionLetters } from '../../entry/function-letters.tsx'
import { OneLine } from '../../entry/one-line.tsx'
import styles from '../view.module.css'
import { CheckOutEnd } from './check-out-end.tsx'
import { FingerRow } from './finger-row.tsx'
import { enterScores } from './score-acts.ts'
import own from './score-view.module.css'
import { SpreadChart } from './spread-chart.tsx'

/** Fingers of the room in one line, how far apart they are, and at the end what everybody takes home. */
export function ScoreView() {
  const words = useWords().score
  const room = useRoom()
  const part = partAt(room)
  const check = checkOf(room.session, part)
  const functions = [...new Set([...functionsThere(room), ...check.map(one => one.function)])]
  const enter = (line: string) => {
    const fault = enterScores(part, line)
    return fault && words.fault[fault.why](fault.word)
  }
  return (
    <div className={styles.view}>
      <div className={own.line}>
        <OneLine
          name="scores"
          label={words.line}
          placeholder={words.placeholder}
          hint={words.hint}
          isFirst
          isLarge
          onEnter={enter}
        />
        <FunctionLetters />
      </div>
      <div className={own.columns}>
        <section aria-label={words.byFunction}>
          <h3 className={styles.title}>{words.byFunction}</h3>
          <ul className={styles.list}>
            {functions.map(name => (
              <FingerRow key={name} part={part} name={name} />
            ))}
          </ul>
        </section>
        <SpreadChart check={check} />
      </div>
      {part === 'checkOut' && <CheckOutEnd functions={functions} />}
    </div>
  )
}

function partAt({ session, step }: Room) {
  return exerciseOf(session.agenda[step]?.exercise ?? '')?.check ?? 'checkIn'
}
