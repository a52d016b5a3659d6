import { Play, Theater, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { openActions } from '../../../shared/decision/actions.ts'
import { totalMinutes } from '../../../shared/session/schedule.ts'
import { numberOfSession } from '../../../shared/session/session-series.ts'
import type { Session } from '../../../shared/workshop/records/session.ts'
import { showTab } from '../../shell/view.ts'
import { Button } from '../../ui/button.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Panel } from '../../ui/panel.tsx'
import { today } from '../../workshop/clock.ts'
import { useWorkshopDocument } from '../../workshop/open-workshop.ts'
import { useWords } from '../../workshop/use-words.ts'
import { AgendaChoice } from '../agenda/agenda-choice.tsx'
import { AgendaEditor } from '../agenda/agenda-editor.tsx'
import { OtherAgenda } from '../agenda/other-agenda.tsx'
import { PrintAgenda } from '../agenda/print-agenda.tsx'
import { SaveTemplate } from '../agenda/save-template.tsx'
import { openParked } from '../parking.ts'
import { rehearse } from '../rehearsal.ts'
import { useSessionInProgress } from '../room.ts'
import { editSession } from '../session-acts.ts'
import styles from './next-session.module.css'
import { PeopleButton } from './people-button.tsx'
import {
  actionsFirst,
  editAgenda,
  lacksActions,
  plannedSession,
  removePlan,
  startSession,
} from './plan-session.ts'

const ICON = { size: 16, strokeWidth: 1.75, 'aria-hidden': true }

/** The session to come: its agenda, its day, who is there, and the button that begins it. */
export function NextSession() {
  const words = useWords().session
  const workshop = useWorkshopDocument()
  const [isChosen, setChosen] = useState(false)
  const running = useSessionInProgress()
  const planned = plannedSession(workshop, today())
  if (running) {
    return (
      <Panel title={words.list.running}>
        <Button look="primary" icon={<Play {...ICON} />} onPress={() => showTab('console')}>
          {words.list.resume}
        </Button>
      </Panel>
    )
  }
  if (!planned) {
    return (
      <Panel title={words.plan.title} note={words.plan.choose}>
        <p className={styles.hint}>{words.plan.chooseHint}</p>
        <AgendaChoice onChosen={() => setChosen(true)} />
      </Panel>
    )
  }
  return <PlannedSession session={planned} isChosen={isChosen} />
}

interface PlannedSessionProps {
  readonly session: Session
  /** Its agenda has just been chosen: the next thing is to begin. */
  readonly isChosen: boolean
}

function PlannedSession({ session, isChosen }: PlannedSessionProps) {
  const words = useWords().session
  const workshop = useWorkshopDocument()
  const hasSteps = session.agenda.length > 0
  return (
    <Panel
      title={words.plan.title}
      note={session.template ?? undefined}
      aside={
        <>
          <span className={styles.sum}>{words.plan.sum(totalMinutes(session))}</span>
          <IconButton
            size="small"
            label={words.list.remove}
            icon={<Trash2 {...ICON} />}
            onPress={() => removePlan(session)}
          />
        </>
      }
    >
      <div className={styles.plan}>
        <div className={styles.fields}>
          <DateField
            label={words.plan.date}
            value={session.date}
            onCommit={date => editSession(session, held => ({ ...held, date }))}
          />
          <PeopleButton session={session} look="outlined" />
        </div>
        <Carried session={session} />
        <AgendaEditor agenda={session.agenda} onChange={agenda => editAgenda(session, agenda)} />
        <div className={styles.acts}>
          <OtherAgenda />
          {hasSteps && <SaveTemplate agenda={session.agenda} />}
          {hasSteps && <PrintAgenda session={session} />}
          <span className={styles.space} />
        </div>
        <div className={styles.begin}>
          <Button
            look="primary"
            size="tall"
            icon={<Play {...ICON} />}
            isDisabled={!hasSteps}
            autoFocus={isChosen}
            onPress={() => startSession(session)}
          >
            {words.plan.startNamed(numberOfSession(workshop, session))}
          </Button>
          <Button
            size="tall"
            icon={<Theater {...ICON} />}
            isDisabled={!hasSteps}
            onPress={() => void rehearse(session)}
          >
            {words.plan.rehearse}
          </Button>
        </div>
        <p className={styles.hint}>{words.plan.rehearseHint}</p>
      </div>
    </Panel>
  )
}

/** What comes over from last time: open actions, which want to be asked for first, and the parking lot. */
function Carried({ session }: { readonly session: Session }) {
  const words = useWords().session.plan
  const workshop = useWorkshopDocument()
  const open = openActions(workshop).length
  const parked = openParked(workshop).length
  const asks = lacksActions(workshop, session.agenda)
  if (open === 0 && parked === 0) return null
  return (
    <div className={styles.carried}>
      {open > 0 && (
        <p>
          {asks ? words.carry(open) : words.carried(open)}
          {asks && (
            <Button size="small" onPress={() => editAgenda(session, actionsFirst(session.agenda))}>
              {words.carryFirst}
            </Button>
          )}
        </p>
      )}
      {parked > 0 && <p>{words.parked(parked)}</p>}
    </div>
  )
}
