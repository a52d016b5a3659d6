import { describe, expect, it } from 'vitest'
import { lastActions } from '../../../../shared/exercise/exercises/last-actions.ts'
import { putRecords } from '../../../../shared/workshop/edit-records.ts'
import { newRecord } from '../../../../shared/workshop/new-record.ts'
import { workshopOf } from '../../../fixtures/map-of.ts'
import { factsAt, gapsAt, roomAt, saidBy } from '../../../fixtures/room-at.ts'

const workshop = putRecords(workshopOf(), 'actions', [
  newRecord('actions', { id: 'a', title: 'Ask five customers', owner: 'Head of sales' }),
  newRecord('actions', { id: 'b', title: 'Write the pitch' }),
  newRecord('actions', { id: 'c', title: 'Drop the claim', state: 'done' }),
  newRecord('actions', { id: 'd', title: 'Move the date', owner: 'Head of R&D', state: 'moved' }),
])
const said = [saidBy(null, { record: 'd' })]

describe('last actions', () => {
  it('misses a word for each that is not done, moved ones of last time included, and an owner', () => {
    expect(gapsAt(lastActions, roomAt(workshop, lastActions))).toEqual([
      'actions-unanswered 3',
      'actions-without-owner 1',
    ])
  })

  it('misses no word any more once it was said in this step, whatever it was', () => {
    expect(gapsAt(lastActions, roomAt(workshop, lastActions, { said }))[0]).toBe('actions-unanswered 2')
  })

  it('says how many of those it asked for have got their word', () => {
    expect(factsAt(lastActions, roomAt(workshop, lastActions))).toEqual(['actions-answered 0 of 3'])
    expect(factsAt(lastActions, roomAt(workshop, lastActions, { said }))).toEqual(['actions-answered 1 of 3'])
  })

  it('no longer counts what is promised once the step is left', () => {
    const room = roomAt(workshop, lastActions, { said, runs: [] })
    expect(factsAt(lastActions, room)).toEqual(['actions-answered 1'])
  })
})
