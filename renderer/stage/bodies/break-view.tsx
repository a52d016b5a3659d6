import { classNames } from '../../ui/class-names.ts'
import { LargeTimer, TimeLine } from '../stage-timer.tsx'
import type { BodyProps } from './body-view.tsx'
import styles from './break-view.module.css'
import type from './type.module.css'

const NARROW = 1700

/** When we go on, by the clock on the wall, and how long that is. */
export function BreakView({ frame, body }: BodyProps<'break'>) {
  const { timer } = frame
  const back = timer?.endsAt ? wallClock(timer.endsAt) : null
  return (
    <div className={styles.break}>
      <header className={styles.head}>
        <div>
          <h1 className={type.question}>{back === null ? frame.prompt : body.backAt}</h1>
          {back !== null && (
            <p className={styles.time} data-narrow={frame.width < NARROW || undefined}>
              {back}
            </p>
          )}
        </div>
        {timer && <LargeTimer timer={timer} isNarrow={frame.width < NARROW} />}
      </header>
      {timer && <TimeLine timer={timer} />}
      <p className={classNames(styles.how, type.lead, type.soft)}>{frame.how}</p>
    </div>
  )
}

/** Hours and minutes where the room is, the minute rounded up so that nobody comes early. */
function wallClock(instant: string): string {
  const time = new Date(Math.ceil(Date.parse(instant) / 60_000) * 60_000)
  return `${time.getHours()}:${String(time.getMinutes()).padStart(2, '0')}`
}
