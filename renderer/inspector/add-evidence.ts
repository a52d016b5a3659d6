import type { Id } from '../../shared/lang/id.ts'
import { putRecords } from '../../shared/workshop/edit-records.ts'
import { newRecord } from '../../shared/workshop/new-record.ts'
import { newId } from '../workshop/clock.ts'
import { editWorkshop } from '../workshop/open-workshop.ts'

/** Writes down a customer's words about a card; all else about them is not said yet. Answers their id. */
export function addEvidence(about: Id, verbatim: string): Id {
  const made = newRecord('evidence', { id: newId(), about, verbatim })
  editWorkshop({ act: 'add-evidence', count: 1, title: null }, workshop =>
    putRecords(workshop, 'evidence', [made]),
  )
  return made.id
}
