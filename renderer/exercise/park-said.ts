import { shortened } from '../../shared/lang/shortened.ts'
import type { TeamFunction } from '../../shared/team/team-function.ts'
import { putRecords } from '../../shared/workshop/edit-records.ts'
import { newRecord } from '../../shared/workshop/new-record.ts'
import { currentRoom } from '../session/room.ts'
import { withSaid } from '../session/session-acts.ts'
import { newId } from '../workshop/clock.ts'
import { editWorkshop } from '../workshop/open-workshop.ts'

const LABEL_MAX = 40

/** Parks what a function said in this step, as part of what the step has brought. */
export function parkSaid(text: string, by: TeamFunction | null): void {
  const room = currentRoom()
  const exercise = room?.session.agenda[room.step]?.exercise ?? null
  const parked = newRecord('parked', { id: newId(), text, exercise })
  editWorkshop({ act: 'park', count: 1, title: shortened(text, LABEL_MAX) }, open =>
    withSaid(putRecords(open, 'parked', [parked]), [{ function: by, record: parked.id, text: null }]),
  )
}
