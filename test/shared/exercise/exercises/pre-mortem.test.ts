import { expect, it } from 'vitest'
import { preMortem } from '../../../../shared/exercise/exercises/pre-mortem.ts'
import { putRecords } from '../../../../shared/workshop/edit-records.ts'
import { newRecord } from '../../../../shared/workshop/new-record.ts'
import { workshopOf } from '../../../fixtures/map-of.ts'
import { factsAt, gapsAt, roomAt } from '../../../fixtures/room-at.ts'

const decided = (fields: object) =>
  putRecords(workshopOf(), 'decisions', [
    newRecord('decisions', { id: 'd', option: 'drop-claim', decidedOn: '2026-11-12', ...fields }),
  ])
const withAction = (fields: object) =>
  putRecords(decided(fields), 'actions', [
    newRecord('actions', { id: 'a', title: 'Tell them', owner: 'Head of sales', decision: 'd' }),
  ])

it('asks for risks where a door opens one way', () => {
  expect(gapsAt(preMortem, roomAt(withAction({ door: 'one-way' }), preMortem))).toEqual([
    'decisions-without-premortem 1',
  ])
})

it('asks none of a two-way door', () => {
  expect(gapsAt(preMortem, roomAt(withAction({ door: 'two-way' }), preMortem))).toEqual([])
})

it('asks for an action behind every decision', () => {
  expect(gapsAt(preMortem, roomAt(decided({}), preMortem))).toEqual(['decisions-without-action 1'])
})

it('counts the risks', () => {
  const room = roomAt(decided({ premortem: ['Nobody told the field', 'The rival was faster'] }), preMortem)
  expect(factsAt(preMortem, room)).toEqual(['risks 2'])
})
