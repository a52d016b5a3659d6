import type { Day } from '../../../../shared/lang/day.ts'
import { shortened } from '../../../../shared/lang/shortened.ts'
import { patchRecord, putRecords, removeRecords } from '../../../../shared/workshop/edit-records.ts'
import { newRecord } from '../../../../shared/workshop/new-record.ts'
import type { Assumption } from '../../../../shared/workshop/records/assumption.ts'
import { withSaid } from '../../../session/session-acts.ts'
import { newId } from '../../../workshop/clock.ts'
import { editWorkshop } from '../../../workshop/open-workshop.ts'
import type { CapturedLine } from '../../capture/captured-lines.ts'

const LABEL_MAX = 40

/** The assumptions with those overdue first, then by the day they are looked at again; broken ones and those without a day last. */
export function assumptionsByReview(assumptions: Iterable<Assumption>): readonly Assumption[] {
  const rank = ({ state, reviewBy }: Assumption) =>
    state === 'broken' ? '9999-12-31x' : (reviewBy ?? '9999-12-31')
  return [...assumptions].sort((one, other) => rank(one).localeCompare(rank(other)))
}

/** True for an assumption that should have been looked at before a day. */
export function isOverdue({ state, reviewBy }: Assumption, asOf: Day): boolean {
  return state !== 'broken' && reviewBy !== null && reviewBy < asOf
}

/** Adds what must be true for this to sell, in one step. */
export function addAssumptions(lines: readonly CapturedLine[], reviewBy: Day): void {
  const made = lines.map(line => newRecord('assumptions', { id: newId(), text: line.text, reviewBy }))
  const title = made.length === 1 ? shortened(made[0]?.text ?? '', LABEL_MAX) : null
  editWorkshop({ act: 'add-assumptions', count: made.length, title }, workshop =>
    withSaid(
      putRecords(workshop, 'assumptions', made),
      made.map(({ id }, at) => ({ function: lines[at]?.function ?? null, record: id, text: null })),
    ),
  )
}

/** Changes the state of an assumption, or the day it is looked at again. */
export function changeAssumption(
  { id, text }: Assumption,
  fields: Partial<Pick<Assumption, 'state' | 'reviewBy'>>,
): void {
  editWorkshop({ act: 'edit-assumption', count: 1, title: shortened(text, LABEL_MAX) }, workshop =>
    patchRecord(workshop, 'assumptions', id, fields),
  )
}

/** Takes an assumption out. */
export function removeAssumption({ id, text }: Assumption): void {
  editWorkshop({ act: 'delete-assumption', count: 1, title: shortened(text, LABEL_MAX) }, workshop =>
    removeRecords(workshop, 'assumptions', [id]),
  )
}
