import { openActions } from '../../../../shared/decision/actions.ts'
import type { Room } from '../../../../shared/exercise/exercise.ts'
import type { Day } from '../../../../shared/lang/day.ts'
import { patchRecord } from '../../../../shared/workshop/edit-records.ts'
import type { Action } from '../../../../shared/workshop/records/action.ts'
import { withSaid } from '../../../session/session-acts.ts'
import { editWorkshop } from '../../../workshop/open-workshop.ts'

/** The actions of a last-actions step: those that wait for their word, then those that got it in this step. */
export function actionsAt(room: Room): {
  readonly waiting: readonly Action[]
  readonly answered: readonly Action[]
} {
  const { workshop, session, step } = room
  const named = new Set(
    session.said.flatMap(said => (said.step === step && said.record ? [said.record] : [])),
  )
  return {
    waiting: openActions(workshop).filter(({ id }) => !named.has(id)),
    answered: [...named].flatMap(id => workshop.actions.get(id) ?? []),
  }
}

/** Keeps the room's word on an action: done, dropped, or moved to another day. */
export function answerAction({ id, title }: Action, state: 'done' | 'moved' | 'dropped', due?: Day): void {
  editWorkshop({ act: 'edit-action', count: 1, title }, workshop =>
    withSaid(patchRecord(workshop, 'actions', id, due === undefined ? { state } : { state, due }), [
      { function: null, record: id, text: null },
    ]),
  )
}
