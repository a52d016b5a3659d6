import { scheduleOf, totalMinutes } from '../../../shared/session/schedule.ts'
import { useWords } from '../../workshop/use-words.ts'
import { timeOnWall } from '../clock/clock-words.ts'
import { useSlowMoment } from '../clock/moment.ts'
import { useRoom } from '../room.ts'
import styles from './agenda-rail.module.css'
import { BehindCard } from './behind-card.tsx'
import { RailStep } from './rail-step.tsx'

/** More steps than these stand closer, so that all of them are in view. */
const COMFORTABLE = 10

/** The agenda against the clock; a press on a step goes there, and nothing is lost by going anywhere. */
export function AgendaRail() {
  const words = useWords().session.console
  const { session } = useRoom()
  const schedule = scheduleOf(session, useSlowMoment(5))
  return (
    <nav
      className={styles.rail}
      aria-label={words.agenda}
      data-many={session.agenda.length > COMFORTABLE || undefined}
    >
      <header className={styles.head}>
        <h2 className={styles.title}>{words.agenda}</h2>
        <span className={styles.note}>{words.agendaSum(session.template, totalMinutes(session))}</span>
      </header>
      <div className={styles.scroll}>
        <ol className={styles.steps}>
          {schedule.steps.map(scheduled => (
            <RailStep key={scheduled.step} scheduled={scheduled} />
          ))}
        </ol>
        <p className={styles.end}>{timeOnWall(schedule.expectedEnd)}</p>
      </div>
      <BehindCard schedule={schedule} />
    </nav>
  )
}
