import { expect, it } from 'vitest'
import { leaveOut, type Private } from '../../../shared/exchange/leave-out.ts'
import { wordsIn } from '../../../shared/words/words.ts'
import { snapshotOf } from '../../../shared/workshop/document-of.ts'
import { putRecords } from '../../../shared/workshop/edit-records.ts'
import { newRecord } from '../../../shared/workshop/new-record.ts'
import { writeWorkshop } from '../../../shared/workshop/write-workshop.ts'
import { withBenefit, withPitch, workshopOf } from '../../fixtures/map-of.ts'

const map = withPitch(withBenefit(workshopOf(), 'Safety'), 'Safest car', {
  price: 4711,
  commissionPercent: 12,
})
const people = putRecords(map, 'participants', [
  newRecord('participants', { id: 'p', name: 'Renée', function: 'Sales', paidOnDeal: 'yes' }),
])
const heard = putRecords(people, 'evidence', [
  newRecord('evidence', { id: 'e', about: 'Safety', verbatim: 'Too dear', heardBy: 'p', customer: 'Acme' }),
])
const full = putRecords(heard, 'sessions', [newRecord('sessions', { id: 's', snapshot: snapshotOf(heard) })])

const without = (...what: Private[]) => writeWorkshop(leaveOut(full, new Set(what), wordsIn('en')))

it('leaves everything in when nothing is said', () => {
  expect(without()).toBe(writeWorkshop(full))
})

it.each([
  ['names', ['Renée', 'Acme']],
  ['pay', ['4711', '"paidOnDeal": "yes"']],
  ['verbatims', ['Too dear']],
] as const)('leaves out %s wherever they stand, also in snapshots', (what, gone) => {
  for (const words of gone) {
    expect(without()).toContain(words)
    expect(without(what)).not.toContain(words)
  }
})

it('still says which function heard it', () => {
  expect(without('names')).toContain('"name": "Sales 1"')
})
