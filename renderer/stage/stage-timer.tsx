import type { SceneTimer } from './scene.ts'
import styles from './stage-timer.module.css'
import { clockText, useTimeLeft } from './use-time-left.ts'

/** The clock in the head of a picture; it says in words what its colour means. */
export function StageTimer({ timer }: { readonly timer: SceneTimer }) {
  const { ms, mood } = useTimeLeft(timer)
  return (
    <p className={styles.small} data-mood={mood} role="timer">
      {mood !== 'calm' && <span className={styles.says}>{timer.says[mood]}</span>}
      <span className={styles.figures}>{clockText(ms)}</span>
    </p>
  )
}

interface LargeTimerProps {
  readonly timer: SceneTimer
  readonly isNarrow?: boolean
}

/** The clock as large as the question beside it, with a line that grows shorter. */
export function LargeTimer({ timer, isNarrow = false }: LargeTimerProps) {
  const { ms, mood } = useTimeLeft(timer)
  return (
    <p className={styles.large} data-mood={mood} role="timer">
      <span className={styles.hero} data-long={isNarrow || clockText(ms).length > 5 || undefined}>
        {clockText(ms)}
      </span>
      <span className={styles.under}>{timer.says[mood]}</span>
    </p>
  )
}

/** What is left of the time as a line, full at the start. */
export function TimeLine({ timer }: { readonly timer: SceneTimer }) {
  const { ms, mood } = useTimeLeft(timer)
  const left = timer.planned > 0 ? Math.min(1, Math.max(0, ms / timer.planned)) : 0
  return (
    <div className={styles.line} aria-hidden="true">
      <div className={styles.left} data-mood={mood} style={{ width: `${left * 100}%` }} />
    </div>
  )
}
