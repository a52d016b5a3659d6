import { openActions } from '../../../shared/decision/actions.ts'
import type { AgendaTemplate } from '../../../shared/exercise/agendas.ts'
import { exerciseOf, exercises } from '../../../shared/exercise/exercises.ts'
import type { Day } from '../../../shared/lang/day.ts'
import { stepAfter } from '../../../shared/session/agenda-edits.ts'
import { dueAfter, isHeld, sessionsInOrder } from '../../../shared/session/session-series.ts'
import type { Words } from '../../../shared/words/words.ts'
import { patchRecord, putRecords, removeRecords } from '../../../shared/workshop/edit-records.ts'
import { newRecord } from '../../../shared/workshop/new-record.ts'
import type { AgendaStep, Session } from '../../../shared/workshop/records/session.ts'
import type { Workshop } from '../../../shared/workshop/workshop.ts'
import { showTab } from '../../shell/view.ts'
import { newId, today } from '../../workshop/clock.ts'
import { editWorkshop, noteWorkshop } from '../../workshop/open-workshop.ts'
import { openStep } from '../session-acts.ts'

const LABEL = { act: 'edit-session', count: 1, title: null } as const

/** An agenda with the title it is offered under. */
export interface NamedAgenda {
  readonly title: string | null
  readonly steps: readonly AgendaStep[]
}

/** A template of the app as the agenda of a session, in the words of a language. */
export function agendaOf({ agenda: words }: Words, { id, steps }: AgendaTemplate): NamedAgenda {
  return {
    title: id === 'blank' ? null : words.template[id].title,
    steps: steps.map(({ exercise, minutes, title }) => ({
      exercise,
      minutes,
      title: title && words.stepTitle[title],
      cut: false,
    })),
  }
}

/** One more step for an exercise, as long as it usually is. */
export function stepFor(exercise: string): AgendaStep {
  return { exercise, title: null, minutes: exerciseOf(exercise)?.minutes ?? 10, cut: false }
}

/** The session that is planned and has not begun; null when none is. */
export function plannedSession(workshop: Workshop, asOf: Day): Session | null {
  return sessionsInOrder(workshop).find(session => isPlanned(session, asOf)) ?? null
}

/** True for a session that is still to come; one of an earlier day without an agenda is only poorly remembered. */
export function isPlanned(session: Session, asOf: Day): boolean {
  if (isHeld(session) || session.runs.length > 0) return false
  return session.agenda.length > 0 || session.date === null || session.date >= asOf
}

/** The last session that was held; null before the first. */
export function lastHeld(workshop: Workshop): Session | null {
  return sessionsInOrder(workshop).findLast(isHeld) ?? null
}

/** The day the next session is to be on: the one that was set, or by the cadence; today when that has passed. */
export function dayOfNext(workshop: Workshop, asOf: Day): Day {
  const last = lastHeld(workshop)
  const due = last?.nextDate ?? (last?.date ? dueAfter(workshop, last.date) : asOf)
  return due < asOf ? asOf : due
}

/** The exercise that asks for the actions of last time. */
const asking = exercises.find(({ view }) => view === 'actions')

/** True where actions of last time are open and no step of the agenda asks for them. */
export function lacksActions(workshop: Workshop, agenda: readonly AgendaStep[]): boolean {
  return openActions(workshop).length > 0 && !agenda.some(({ exercise }) => exercise === asking?.id)
}

/** The agenda with the actions of last time before everything else. */
export function actionsFirst(agenda: readonly AgendaStep[]): readonly AgendaStep[] {
  return asking ? [stepFor(asking.id), ...agenda] : agenda
}

/** Plans a session with an agenda, in place of the agenda of one that is planned already; open actions of last time come first. */
export function planSession({ title, steps }: NamedAgenda): void {
  const label = { act: 'plan-session', count: 1, title: null } as const
  editWorkshop(label, workshop => {
    const planned = plannedSession(workshop, today())
    const carries = steps.length > 0 && lacksActions(workshop, steps)
    const agenda = { template: title, agenda: [...(carries ? actionsFirst(steps) : steps)] }
    if (planned) return patchRecord(workshop, 'sessions', planned.id, agenda)
    const made = newRecord('sessions', { id: newId(), date: dayOfNext(workshop, today()), ...agenda })
    return putRecords(workshop, 'sessions', [made])
  })
}

/** Changes the agenda of a session by a step that can be undone. */
export function editAgenda({ id }: Session, agenda: readonly AgendaStep[]): void {
  editWorkshop({ act: 'edit-agenda', count: 1, title: null }, workshop =>
    patchRecord(workshop, 'sessions', id, { agenda }),
  )
}

/** Forgets a plan. */
export function removePlan({ id }: Session): void {
  editWorkshop({ act: 'delete-session', count: 1, title: null }, workshop =>
    removeRecords(workshop, 'sessions', [id]),
  )
}

/** Begins a planned session today, at its first step, and shows the console. It becomes a record of its own, so that no undo of the planning can take it away or move its steps. */
export function startSession(planned: Session): void {
  const session: Session = { ...planned, id: newId(), date: today() }
  const first = stepAfter(session, -1)
  if (first === null) return
  noteWorkshop(LABEL, workshop =>
    putRecords(removeRecords(workshop, 'sessions', [planned.id]), 'sessions', [session]),
  )
  openStep(session, first)
  showTab('console')
}
