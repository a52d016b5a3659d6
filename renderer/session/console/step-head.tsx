import { ArrowRight, MessageSquareQuote, Pause, Play } from 'lucide-react'
import { useEffect } from 'react'
import { exerciseOf } from '../../../shared/exercise/exercises.ts'
import { stepAfter } from '../../../shared/session/agenda-edits.ts'
import { isPaused } from '../../../shared/session/session-run.ts'
import { keysOf } from '../../shell/shortcuts.ts'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Tooltip } from '../../ui/tooltip.tsx'
import { useWords } from '../../workshop/use-words.ts'
import { useRoom } from '../room.ts'
import { nextStep, togglePause } from '../session-acts.ts'
import { sayFact, titleOfStep, wordsOfExercise } from '../step-words.ts'
import styles from './step-head.module.css'
import { StepTimer } from './step-timer.tsx'

/** The step the room is at: its title, what it has brought, its clock, and what the facilitator says. */
export function StepHead() {
  const words = useWords()
  const room = useRoom()
  const planned = room.session.agenda[room.step]
  if (!planned) return null
  const facts = exerciseOf(planned.exercise)?.facts(room) ?? []
  const { script } = wordsOfExercise(words, planned.exercise)
  return (
    <section className={styles.step} aria-labelledby="step-title">
      <FocusInStep key={room.step} />
      <div className={styles.head}>
        <div className={styles.told}>
          <h2 id="step-title" className={styles.title}>
            {titleOfStep(words, planned)}
          </h2>
          <p className={styles.facts}>{facts.map(fact => `${sayFact(words, fact)}.`).join(' ')}</p>
        </div>
        <StepTimer />
        <PauseButton />
        <NextButton />
      </div>
      {script !== '' && (
        <p className={styles.script}>
          <span className={styles.say}>
            <MessageSquareQuote size={16} strokeWidth={1.75} aria-hidden />
            {words.session.console.say}
          </span>
          <q className={styles.line}>{script}</q>
        </p>
      )}
    </section>
  )
}

/** A step that opens without a field of its own for the keyboard gives it to the console, so that Tab goes on there and not at the top of the window. */
function FocusInStep() {
  useEffect(() => {
    const waiting = setTimeout(() => {
      if (document.activeElement === document.body) document.getElementById('content')?.focus()
    })
    return () => clearTimeout(waiting)
  }, [])
  return null
}

function PauseButton() {
  const words = useWords().session.console
  const { session } = useRoom()
  const Icon = isPaused(session) ? Play : Pause
  return (
    <span className={styles.pause}>
      <IconButton
        label={isPaused(session) ? words.resume : words.pause}
        keys={keysOf('pause')}
        icon={<Icon size={18} strokeWidth={1.75} aria-hidden />}
        onPress={togglePause}
      />
    </span>
  )
}

function NextButton() {
  const words = useWords()
  const { session, step } = useRoom()
  const after = stepAfter(session, step)
  const next = after === null ? undefined : session.agenda[after]
  return (
    <Tooltip
      text={next ? words.session.console.nextStep(titleOfStep(words, next)) : words.session.console.lastStep}
      keys={keysOf('next-step')}
    >
      <Button onPress={nextStep} isDisabled={after === null}>
        <span className={styles.next}>
          {words.session.console.next}
          <ArrowRight size={16} strokeWidth={1.75} aria-hidden />
        </span>
      </Button>
    </Tooltip>
  )
}
