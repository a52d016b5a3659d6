import type { Day } from '../../../../shared/lang/day.ts'
import { patchRecord } from '../../../../shared/workshop/edit-records.ts'
import type { Action } from '../../../../shared/workshop/records/action.ts'
import { withSaid } from '../../../session/session-acts.ts'
import { editWorkshop } from '../../../workshop/open-workshop.ts'

/** Keeps the room's word on an action: done, dropped, or moved to another day. */
export function answerAction({ id, title }: Action, state: 'done' | 'moved' | 'dropped', due?: Day): void {
  editWorkshop({ act: 'edit-action', count: 1, title }, workshop =>
    withSaid(patchRecord(workshop, 'actions', id, due === undefined ? { state } : { state, due }), [
      { function: null, record: id, text: null },
    ]),
  )
}
