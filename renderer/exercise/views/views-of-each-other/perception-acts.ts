import type { Id } from '../../../../shared/lang/id.ts'
import type { TeamFunction } from '../../../../shared/team/team-function.ts'
import { putRecords, removeRecords } from '../../../../shared/workshop/edit-records.ts'
import { newRecord } from '../../../../shared/workshop/new-record.ts'
import type { Perception } from '../../../../shared/workshop/records/perception.ts'
import { withSaid } from '../../../session/session-acts.ts'
import { newId } from '../../../workshop/clock.ts'
import { editWorkshop } from '../../../workshop/open-workshop.ts'

/** Writes down what one function thinks of another or wants from it; the room sees it when it is revealed. */
export function addViews(
  from: TeamFunction,
  about: TeamFunction,
  kind: Perception['kind'],
  texts: readonly string[],
): void {
  const made = texts.map(text => newRecord('perceptions', { id: newId(), from, about, kind, text }))
  editWorkshop({ act: 'add-views', count: made.length, title: null }, workshop =>
    withSaid(
      putRecords(workshop, 'perceptions', made),
      made.map(({ id }) => ({ function: from, record: id, text: null })),
    ),
  )
}

/** Takes out what a function wrote. */
export function removeView(id: Id): void {
  editWorkshop({ act: 'delete-views', count: 1, title: null }, workshop =>
    removeRecords(workshop, 'perceptions', [id]),
  )
}
