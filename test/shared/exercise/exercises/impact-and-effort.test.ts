import { expect, it } from 'vitest'
import { impactAndEffort } from '../../../../shared/exercise/exercises/impact-and-effort.ts'
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

it('is scored, whether or not the room gave dots before', () => {
  expect(impactAndEffort.method).toBe('score')
})

it('has not begun without a round of its own', () => {
  const elsewhere = putRecords(voters, 'rounds', [{ ...round, ...{ session: 'last week' } }])
  expect(gapsAt(impactAndEffort, roomAt(elsewhere, impactAndEffort))).toEqual(['vote-missing 1'])
})

it('says that the vote is open, and how many have not voted', () => {
  const open = putRecords(voters, 'rounds', [round])
  const voted = putRecords(open, 'ballots', [
    newRecord('ballots', { id: 'one', round: 'round', function: 'Sales' }),
  ])
  expect(gapsAt(impactAndEffort, roomAt(voted, impactAndEffort))).toEqual(['vote-open 1', 'voters-missing 1'])
  expect(factsAt(impactAndEffort, roomAt(voted, impactAndEffort))).toEqual(['ballots 1 of 2'])
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
  expect(gapsAt(impactAndEffort, roomAt(putRecords(closed, 'ballots', [hands]), impactAndEffort))).toEqual([])
})
