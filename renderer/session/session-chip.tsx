import { ArrowLeft } from 'lucide-react'
import { isPaused } from '../../shared/session/session-run.ts'
import { timeLeft } from '../../shared/session/step-time.ts'
import type { Session } from '../../shared/workshop/records/session.ts'
import { keysOf } from '../shell/shortcuts.ts'
import { showTab } from '../shell/view.ts'
import { Button } from '../ui/button.tsx'
import { useWords } from '../workshop/use-words.ts'
import { timerDigits } from './clock/clock-words.ts'
import { useMoment } from './clock/moment.ts'
import { sayTime } from './console/step-timer.tsx'
import { useSessionInProgress } from './room.ts'
import styles from './session-chip.module.css'

/** The way back to the console with the time of its step, while another view is open. */
export function SessionChip() {
  const session = useSessionInProgress()
  return session && <Chip session={session} />
}

function Chip({ session }: { readonly session: Session }) {
  const words = useWords().session.console
  const time = timeLeft(session, useMoment())
  return (
    <Button
      size="small"
      icon={<ArrowLeft size={14} aria-hidden />}
      keys={keysOf('show-sessions') ?? ''}
      onPress={() => showTab('console')}
    >
      {words.back}
      {time && (
        <span className={styles.time} data-mood={time.mood}>
          {timerDigits(time.planned === 0 ? time.spent : time.left)}{' '}
          {isPaused(session) ? words.time.paused(sayTime(words.time, time)) : sayTime(words.time, time)}
        </span>
      )}
    </Button>
  )
}
