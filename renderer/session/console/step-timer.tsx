import { isPaused } from '../../../shared/session/session-run.ts'
import type { StepTime } from '../../../shared/session/step-time.ts'
import { timeLeft } from '../../../shared/session/step-time.ts'
import type { Words } from '../../../shared/words/words.ts'
import { useWords } from '../../workshop/use-words.ts'
import { timerDigits } from '../clock/clock-words.ts'
import { useMoment } from '../clock/moment.ts'
import { useRoom } from '../room.ts'
import styles from './step-timer.module.css'

/** What is left of the step, in digits and in words; only this is drawn again each second. */
export function StepTimer() {
  const words = useWords().session.console.time
  const { session } = useRoom()
  const time = timeLeft(session, useMoment())
  if (!time) return null
  const told = sayTime(words, time)
  return (
    <div
      role="timer"
      className={styles.timer}
      data-mood={time.mood}
      data-paused={isPaused(session) || undefined}
    >
      <span className={styles.digits}>{timerDigits(time.planned === 0 ? time.spent : time.left)}</span>
      <span className={styles.words}>{isPaused(session) ? words.paused(told) : told}</span>
    </div>
  )
}

/** What the digits of a timer mean. */
export function sayTime(words: Words['session']['console']['time'], time: StepTime): string {
  if (time.planned === 0) return words.none
  const planned = timerDigits(time.planned)
  return time.left < 0 ? words.over(planned) : words[time.mood](planned)
}
