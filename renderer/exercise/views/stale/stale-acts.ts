import type { Id } from '../../../../shared/lang/id.ts'
import { toTitle } from '../../../../shared/lang/text.ts'
import { patchCard } from '../../../../shared/map/edits/patch-card.ts'
import type { Pitch } from '../../../../shared/map/pitch.ts'
import { putRecords } from '../../../../shared/workshop/edit-records.ts'
import { newRecord } from '../../../../shared/workshop/new-record.ts'
import type { Workshop } from '../../../../shared/workshop/workshop.ts'
import { withSaid } from '../../../session/session-acts.ts'
import { newId, today } from '../../../workshop/clock.ts'
import { editWorkshop } from '../../../workshop/open-workshop.ts'

/** The material is still true: it counts as checked today. */
export function keepMaterial({ id, title }: Pitch): void {
  answer(title, id, open => patchCard(open, 'pitch', id, { reviewed: today() }))
}

/** Somebody updates the material; answers the action, so that its owner and day can be said. */
export function fixMaterial({ id, title }: Pitch, what: string): Id {
  const action = newId()
  answer(title, id, open => addAction(open, action, what))
  return action
}

/** No selling stands on the material any more, and somebody withdraws it; answers the action. */
export function pullMaterial({ id, title }: Pitch, what: string): Id {
  const action = newId()
  answer(title, id, open => addAction(patchCard(open, 'pitch', id, { emphasis: 0 }), action, what))
  return action
}

function addAction(workshop: Workshop, id: Id, title: string): Workshop {
  return putRecords(workshop, 'actions', [newRecord('actions', { id, title: toTitle(title) })])
}

/** Changes the workshop in one step, and notes that the room has answered about this pitch. */
function answer(title: string, pitch: Id, edit: (open: Workshop) => Workshop): void {
  editWorkshop({ act: 'edit-card', count: 1, title }, open =>
    withSaid(edit(open), [{ function: null, record: pitch, text: null }]),
  )
}
