import { Check } from 'lucide-react'
import { memo, useEffect, useRef } from 'react'
import { exerciseOf } from '../../../shared/exercise/exercises.ts'
import type { ScheduledStep } from '../../../shared/session/schedule.ts'
import { useWords } from '../../workshop/use-words.ts'
import { timeOnWall, wholeMinutes } from '../clock/clock-words.ts'
import { useSlowMoment } from '../clock/moment.ts'
import { useRoom } from '../room.ts'
import { openStep } from '../session-acts.ts'
import { sayFact, titleOfStep } from '../step-words.ts'
import styles from './rail-step.module.css'
import { StepMenu } from './step-menu.tsx'

/** Room in the rail for a minute against another. */
const SMALLEST_MINUTES = 4

/** One step of the agenda, as high as it is long. */
export const RailStep = memo(function RailStep({ scheduled }: { readonly scheduled: ScheduledStep }) {
  const words = useWords()
  const room = useRoom()
  const { step, state, real, planned } = scheduled
  const row = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (state === 'current') row.current?.scrollIntoView({ block: 'nearest' })
  }, [state])
  const entry = room.session.agenda[step]
  if (!entry) return null
  const title = titleOfStep(words, entry)
  const isDone = state === 'done'
  const shown = isDone && real !== null ? wholeMinutes(real) : entry.minutes
  const brought = isDone ? (exerciseOf(entry.exercise)?.facts({ ...room, step }) ?? []) : []
  const facts = brought.filter(({ count }) => count > 0)
  return (
    <li
      ref={row}
      className={styles.row}
      data-state={state}
      data-cut={entry.cut || undefined}
      style={{ flexGrow: Math.max(SMALLEST_MINUTES, shown) }}
    >
      <time className={styles.time} dateTime={scheduled.from}>
        {timeOnWall(scheduled.from)}
      </time>
      {state === 'current' && <NowMark share={planned > 0 ? (real ?? 0) / planned : 0} />}
      <div className={styles.box}>
        <button
          type="button"
          className={styles.go}
          aria-current={state === 'current' ? 'step' : undefined}
          onClick={() => openStep(room.session, step)}
        >
          <span className={styles.title}>
            {isDone && <Check size={14} strokeWidth={2} aria-hidden />}
            <span className={styles.name}>{title}</span>
          </span>
          <StepMinutes scheduled={scheduled} minutes={entry.minutes} />
          {facts.length > 0 && (
            <span className={styles.facts}>
              {facts.slice(0, 2).map(fact => (
                <span key={fact.code}>{sayFact(words, fact)}</span>
              ))}
            </span>
          )}
        </button>
        {state === 'current' && (
          <span className={styles.track} aria-hidden>
            <span style={{ width: `${Math.min(1, planned > 0 ? (real ?? 0) / planned : 0) * 100}%` }} />
          </span>
        )}
        <StepMenu step={step} isCurrent={state === 'current'} title={title} />
      </div>
    </li>
  )
})

function StepMinutes(props: { readonly scheduled: ScheduledStep; readonly minutes: number }) {
  const words = useWords().session.rail
  const { state, real, planned } = props.scheduled
  if (state === 'cut') return <span className={styles.minutes}>{words.cut}</span>
  if (state === 'passed-over') return <span className={styles.minutes}>{words.passedOver}</span>
  if (state !== 'done' || real === null) return <span className={styles.minutes}>{props.minutes}</span>
  const more = wholeMinutes(real - planned)
  return (
    <span className={styles.minutes}>
      {more !== 0 && (
        <b className={styles.more} data-over={more > 0 || undefined}>
          {more > 0 ? `+${more}` : `−${-more}`}
        </b>
      )}
      {wholeMinutes(real)}
    </span>
  )
}

/** Where in the step the room is now, beside it. */
function NowMark({ share }: { readonly share: number }) {
  const at = useSlowMoment(10)
  return (
    <span
      className={styles.now}
      style={{ top: `${Math.min(0.86, Math.max(0.3, share)) * 100}%` }}
      aria-hidden
    >
      {timeOnWall(at)}
      <span className={styles.pointer} />
    </span>
  )
}
