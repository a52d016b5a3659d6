import { Clock } from 'lucide-react'
import type { Schedule } from '../../../shared/session/schedule.ts'
import { useWords } from '../../workshop/use-words.ts'
import { timeOnWall, wholeMinutes } from '../clock/clock-words.ts'
import styles from './behind-card.module.css'

/** Whether the room is ahead or behind, and when it will end. */
export function BehindCard({ schedule }: { readonly schedule: Schedule }) {
  const words = useWords().session.rail
  const minutes = wholeMinutes(schedule.behind)
  const [end, planned] = [timeOnWall(schedule.expectedEnd), timeOnWall(schedule.plannedEnd)]
  const told = minutes > 0 ? words.behind(minutes) : minutes < 0 ? words.ahead(-minutes) : words.onTime
  return (
    <div className={styles.card} data-behind={minutes > 0 || undefined}>
      <Clock size={16} strokeWidth={1.75} aria-hidden />
      <p>
        <b>{told}</b>
        {end === planned ? words.ends(end) : words.endsInstead(end, planned)}
      </p>
    </div>
  )
}
