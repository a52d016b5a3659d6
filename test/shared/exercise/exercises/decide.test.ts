import { expect, it } from 'vitest'
import { decide } from '../../../../shared/exercise/exercises/decide.ts'
import { putRecords } from '../../../../shared/workshop/edit-records.ts'
import { newRecord } from '../../../../shared/workshop/new-record.ts'
import { workshopOf } from '../../../fixtures/map-of.ts'
import { factsAt, gapsAt, roomAt } from '../../../fixtures/room-at.ts'

const decided = (fields: object) =>
  putRecords(workshopOf(), 'decisions', [
    newRecord('decisions', { id: 'd', option: 'drop-claim', decidedOn: '2026-11-12', ...fields }),
  ])

it('asks for a first decision', () => {
  expect(gapsAt(decide, roomAt(workshopOf(), decide))).toEqual(['findings-undecided 1'])
})

it('takes a note and a finding that was set aside for no decision', () => {
  const notes = putRecords(workshopOf(), 'decisions', [
    newRecord('decisions', { id: 'note', reason: 'We talked about it' }),
    newRecord('decisions', { id: 'aside', option: 'set-aside', reason: 'Not now' }),
  ])
  expect(factsAt(decide, roomAt(notes, decide))).toEqual(['decisions 0'])
})

it('asks who moves, who approves and who has acknowledged', () => {
  expect(gapsAt(decide, roomAt(decided({}), decide))).toEqual([
    'decisions-without-mover 1',
    'decisions-without-approver 1',
    'decisions-unacknowledged 1',
  ])
})

it('is complete with a mover, one approver and an acknowledgement', () => {
  const whole = decided({ mover: 'Sales', approver: 'Head of sales', acknowledgedBy: ['R&D'] })
  expect(gapsAt(decide, roomAt(whole, decide))).toEqual([])
})

it('does not count what was decided in an earlier session', () => {
  expect(factsAt(decide, roomAt(decided({ decidedOn: '2026-11-11' }), decide))).toEqual(['decisions 0'])
  expect(factsAt(decide, roomAt(decided({ decidedOn: '2026-11-12' }), decide))).toEqual(['decisions 1'])
})

it('does not count what another program has written without a day', () => {
  expect(factsAt(decide, roomAt(decided({ decidedOn: null }), decide))).toEqual(['decisions 0'])
})
