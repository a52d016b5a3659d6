import type { Id } from '../../shared/lang/id.ts'
import { shortened } from '../../shared/lang/shortened.ts'
import { patchRecord, putRecords } from '../../shared/workshop/edit-records.ts'
import { newRecord } from '../../shared/workshop/new-record.ts'
import type { Parked } from '../../shared/workshop/records/parked.ts'
import type { Workshop } from '../../shared/workshop/workshop.ts'
import { newId } from '../workshop/clock.ts'
import { editWorkshop } from '../workshop/open-workshop.ts'
import { currentRoom } from './room.ts'

const LABEL_MAX = 40

/** What waits in the parking lot, the oldest first. */
export function openParked({ parked }: Pick<Workshop, 'parked'>): readonly Parked[] {
  return [...parked.values()].filter(({ state }) => state === 'open')
}

/** Parks thoughts, in one step, with the exercise they came from; blank ones are passed over. */
export function park(texts: readonly string[]): void {
  const room = currentRoom()
  const exercise = room?.session.agenda[room.step]?.exercise ?? null
  const made = texts
    .map(text => text.trim())
    .filter(text => text !== '')
    .map(text => newRecord('parked', { id: newId(), text, exercise }))
  const [first] = made
  if (!first) return
  const title = made.length === 1 ? shortened(first.text, LABEL_MAX) : null
  editWorkshop({ act: 'park', count: made.length, title }, workshop => putRecords(workshop, 'parked', made))
}

/** Takes a thought out of the parking lot: done, or dropped. */
export function settleParked({ id, text }: Pick<Parked, 'id' | 'text'>, state: 'done' | 'dropped'): void {
  const title = shortened(text, LABEL_MAX)
  editWorkshop({ act: 'edit-parked', count: 1, title }, workshop =>
    patchRecord(workshop, 'parked', id satisfies Id, { state }),
  )
}
