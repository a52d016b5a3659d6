import { RotateCcw } from 'lucide-react'
import { openActions } from '../../../shared/decision/actions.ts'
import { exerciseOf } from '../../../shared/exercise/exercises.ts'
import { totalMinutes } from '../../../shared/session/schedule.ts'
import { isHeld } from '../../../shared/session/session-series.ts'
import { spreadOf } from '../../../shared/session/spread.ts'
import type { Session } from '../../../shared/workshop/records/session.ts'
import { showTab } from '../../shell/view.ts'
import { Button } from '../../ui/button.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { today } from '../../workshop/clock.ts'
import { useWorkshopDocument } from '../../workshop/open-workshop.ts'
import { useWords } from '../../workshop/use-words.ts'
import { CompareStates } from '../compare/compare-states.tsx'
import { openParked } from '../parking.ts'
import { editSession, openStep } from '../session-acts.ts'
import { sayFact, titleOfStep } from '../step-words.ts'
import { lastHeld } from './plan-session.ts'
import styles from './session-outcome.module.css'
import { realMinutes, sayFingers } from './session-told.ts'

/** What came of a session: its time, its fingers, what each step brought, what they tell their teams. */
export function SessionOutcome({ session }: { readonly session: Session }) {
  const words = useWords()
  const told = words.session.outcome
  const workshop = useWorkshopDocument()
  const isLast = lastHeld(workshop)?.id === session.id
  const real = realMinutes(session)
  const [from, to] = [sayFingers(words, session.checkIn), sayFingers(words, session.checkOut)]
  const sentences = session.checkOut.filter(({ sentence }) => sentence !== null)
  const lastRun = session.runs.at(-1)
  return (
    <div className={styles.outcome}>
      <ul className={styles.facts}>
        {real !== null && <li>{told.took(real, totalMinutes(session))}</li>}
        {from !== null && to !== null && (
          <li>{told.spread(from, to, spreadOf(session.checkOut)?.voters ?? 0)}</li>
        )}
        {isLast && <li>{told.openActions(openActions(workshop).length)}.</li>}
        {isLast && <li>{told.parked(openParked(workshop).length)}.</li>}
        {session.snapshot !== null && <li>{told.kept}</li>}
      </ul>
      {isLast && session.runs.length > 0 && <Steps session={session} />}
      {session.snapshot !== null && <CompareStates key={session.id} session={session} />}
      {sentences.length > 0 && (
        <div>
          <h3 className={styles.title}>{told.sentences}</h3>
          {sentences.map(({ function: name, sentence }) => (
            <p key={name} className={styles.sentence}>
              <q>{sentence}</q> {words.inspector.option.function[name]}
            </p>
          ))}
        </div>
      )}
      {isLast && isHeld(session) && (
        <div className={styles.acts}>
          <DateField
            label={words.session.plan.nextDate}
            value={session.nextDate}
            onCommit={nextDate => editSession(session, held => ({ ...held, nextDate }))}
          />
          {lastRun && session.date === today() && (
            <Button
              size="small"
              icon={<RotateCcw size={14} aria-hidden />}
              onPress={() => {
                openStep(session, lastRun.step)
                showTab('console')
              }}
            >
              {words.session.list.goOn}
            </Button>
          )}
        </div>
      )}
    </div>
  )
}

function Steps({ session }: { readonly session: Session }) {
  const words = useWords()
  const workshop = useWorkshopDocument()
  const seen = new Set(session.runs.map(({ step }) => step))
  return (
    <div>
      <h3 className={styles.title}>{words.session.outcome.steps}</h3>
      <ul className={styles.steps}>
        {session.agenda.map((entry, step) => {
          const room = { workshop, session, step, asOf: session.date ?? today() }
          const facts = exerciseOf(entry.exercise)?.facts(room) ?? []
          return (
            seen.has(step) && (
              <li key={`${entry.exercise} ${entry.title}`} className={styles.step}>
                <span>{titleOfStep(words, entry)}</span>
                <span className={styles.told}>{facts.map(fact => sayFact(words, fact)).join(', ')}</span>
              </li>
            )
          )
        })}
      </ul>
    </div>
  )
}
