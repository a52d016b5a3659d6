import { expect, it } from 'vitest'
import { dots } from '../../../../shared/exercise/exercises/dots.ts'
import { putRecords } from '../../../../shared/workshop/edit-records.ts'
import { newRecord } from '../../../../shared/workshop/new-record.ts'
import { workshopOf } from '../../../fixtures/map-of.ts'
import { factsAt, gapsAt, roomAt } from '../../../fixtures/room-at.ts'
import { withParticipant } from '../../../fixtures/room-of.ts'

const voters = withParticipant(withParticipant(workshopOf(), 'engineer'), 'seller', { function: 'Sales' })
const round = newRecord('rounds', {
  id: 'round',
  question: 'Which?',
  method: 'dots',
  session: 'session',
  step: 0,
})

it('has not begun without a round of its own', () => {
  const elsewhere = putRecords(voters, 'rounds', [{ ...round, ...{ step: 4 } }])
  expect(gapsAt(dots, roomAt(elsewhere, dots))).toEqual(['vote-missing 1'])
})

it('says that the vote is open, and how many have not voted', () => {
  const open = putRecords(voters, 'rounds', [round])
  const voted = putRecords(open, 'ballots', [
    newRecord('ballots', { id: 'one', round: 'round', function: 'Sales' }),
  ])
  expect(gapsAt(dots, roomAt(voted, dots))).toEqual(['vote-open 1', 'voters-missing 1'])
  expect(factsAt(dots, roomAt(voted, dots))).toEqual(['ballots 1 of 2'])
})

it('counts hands as the voters they stand for', () => {
  const closed = putRecords(voters, 'rounds', [{ ...round, state: 'closed' }])
  const hands = newRecord('ballots', {
    id: 'hands',
    round: 'round',
    function: 'Sales',
    voters: 2,
    source: 'hands',
  })
  expect(gapsAt(dots, roomAt(putRecords(closed, 'ballots', [hands]), dots))).toEqual([])
})
