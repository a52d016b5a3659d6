import { CircleDashed } from 'lucide-react'
import { exerciseOf } from '../../../../shared/exercise/exercises.ts'
import { isPaused } from '../../../../shared/session/session-run.ts'
import { timeLeft } from '../../../../shared/session/step-time.ts'
import { timeOnWall, timerDigits } from '../../../session/clock/clock-words.ts'
import { useMoment } from '../../../session/clock/moment.ts'
import { useRoom } from '../../../session/room.ts'
import { openStep } from '../../../session/session-acts.ts'
import { sayGap, titleOfStep } from '../../../session/step-words.ts'
import { Button } from '../../../ui/button.tsx'
import { useWords } from '../../../workshop/use-words.ts'
import styles from '../view.module.css'
import pause from './break-view.module.css'

/** The break: how long it lasts, and what the steps so far still lack, to be fixed meanwhile. */
export function BreakView() {
  const words = useWords()
  const said = words.looking.pause
  const room = useRoom()
  const { session } = room
  const begun = new Set(session.runs.map(({ step }) => step))
  const steps = session.agenda.flatMap((step, at) => {
    const gaps =
      begun.has(at) && at !== room.step ? (exerciseOf(step.exercise)?.gaps({ ...room, step: at }) ?? []) : []
    return gaps.length === 0 ? [] : [{ at, title: titleOfStep(words, step), gaps }]
  })
  return (
    <div className={styles.view}>
      <BackAt />
      <h3 className={styles.title}>{said.fix}</h3>
      {steps.length === 0 && <p className={styles.note}>{said.complete}</p>}
      <ul className={styles.list}>
        {steps.map(({ at, title, gaps }) => (
          <li key={at} className={pause.step}>
            <div>
              <h4 className={styles.title}>{title}</h4>
              {gaps.map(gap => (
                <p key={gap.code} className={pause.gap}>
                  <CircleDashed size={14} strokeWidth={2} aria-hidden />
                  {sayGap(words, gap)}
                </p>
              ))}
            </div>
            <Button size="small" aria-label={`${said.go}: ${title}`} onPress={() => openStep(session, at)}>
              {said.go}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** The countdown; only this is drawn again each second. */
function BackAt() {
  const words = useWords().looking.pause
  const { session } = useRoom()
  const moment = useMoment()
  const time = timeLeft(session, moment)
  if (!time) return null
  const ends = new Date(Date.parse(moment) + time.left).toISOString()
  return (
    <div className={pause.back} role="timer">
      <span className={pause.digits}>{timerDigits(Math.max(0, time.left))}</span>
      <span className={styles.note}>
        {time.left <= 0 ? words.over : isPaused(session) ? words.left : words.backAt(timeOnWall(ends))}
      </span>
    </div>
  )
}
