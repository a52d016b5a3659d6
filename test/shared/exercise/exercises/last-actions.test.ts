import { expect, it } from 'vitest'
import { lastActions } from '../../../../shared/exercise/exercises/last-actions.ts'
import { putRecords } from '../../../../shared/workshop/edit-records.ts'
import { newRecord } from '../../../../shared/workshop/new-record.ts'
import { workshopOf } from '../../../fixtures/map-of.ts'
import { factsAt, gapsAt, roomAt } from '../../../fixtures/room-at.ts'

const workshop = putRecords(workshopOf(), 'actions', [
  newRecord('actions', { id: 'a', title: 'Ask five customers', owner: 'Head of sales' }),
  newRecord('actions', { id: 'b', title: 'Write the pitch' }),
  newRecord('actions', { id: 'c', title: 'Drop the claim', state: 'done' }),
])

it('misses a word for each action that is still open, and an owner where there is none', () => {
  expect(gapsAt(lastActions, roomAt(workshop, lastActions))).toEqual([
    'actions-unanswered 2',
    'actions-without-owner 1',
  ])
})

it('says how many have got their word', () => {
  expect(factsAt(lastActions, roomAt(workshop, lastActions))).toEqual(['actions-answered 1 of 3'])
})
