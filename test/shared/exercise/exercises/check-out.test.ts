import { expect, it } from 'vitest'
import { checkOut } from '../../../../shared/exercise/exercises/check-out.ts'
import { putRecords } from '../../../../shared/workshop/edit-records.ts'
import { newRecord } from '../../../../shared/workshop/new-record.ts'
import { workshopOf } from '../../../fixtures/map-of.ts'
import { factsAt, gapsAt, roomAt } from '../../../fixtures/room-at.ts'
import { withParticipant } from '../../../fixtures/room-of.ts'

const seller = withParticipant(workshopOf(), 'seller', { function: 'Sales' })
const done = { checkOut: [{ function: 'Sales' as const, scores: [5], sentence: 'We sell what we build.' }] }

it('misses fingers, sentence and the day of the next session', () => {
  expect(gapsAt(checkOut, roomAt(seller, checkOut))).toEqual([
    'functions-without-score 1 Sales',
    'sentences-missing 1 Sales',
    'next-date-missing 1',
  ])
})

it('is complete once everybody has spoken and the next day is set', () => {
  const room = roomAt(seller, checkOut, { ...done, nextDate: '2026-11-26' })
  expect(gapsAt(checkOut, room)).toEqual([])
  expect(factsAt(checkOut, room)).toEqual(['scores 1'])
})

it('brings back what stands in the parking lot', () => {
  const parked = newRecord('parked', { id: 'leasing', text: 'Ask Finance about leasing' })
  const dealtWith = newRecord('parked', { id: 'night', text: 'Who answers at night?', state: 'done' })
  const room = roomAt(putRecords(seller, 'parked', [parked, dealtWith]), checkOut, {
    ...done,
    nextDate: '2026-11-26',
  })
  expect(gapsAt(checkOut, room)).toEqual(['parked-open 1'])
})
