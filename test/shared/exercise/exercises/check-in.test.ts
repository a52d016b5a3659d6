import { expect, it } from 'vitest'
import { checkIn } from '../../../../shared/exercise/exercises/check-in.ts'
import { workshopOf } from '../../../fixtures/map-of.ts'
import { factsAt, gapsAt, roomAt } from '../../../fixtures/room-at.ts'
import { withParticipant } from '../../../fixtures/room-of.ts'

const twoFunctions = withParticipant(withParticipant(workshopOf(), 'engineer'), 'seller', {
  function: 'Sales',
})

it('misses the fingers of every function that is there', () => {
  const room = roomAt(twoFunctions, checkIn, {
    checkIn: [{ function: 'Sales', scores: [4], sentence: null }],
  })
  expect(gapsAt(checkIn, room)).toEqual(['functions-without-score 1 R&D'])
})

it('asks the required functions where nobody is listed', () => {
  expect(gapsAt(checkIn, roomAt(workshopOf(), checkIn))).toEqual([
    'functions-without-score 6 R&D Sales Marketing Service Finance IP',
  ])
})

it('does not ask the facilitator for fingers', () => {
  const led = withParticipant(workshopOf(), 'guide', { function: 'Other', part: 'facilitator' })
  const room = roomAt(withParticipant(led, 'seller', { function: 'Sales' }), checkIn)
  expect(gapsAt(checkIn, room)).toEqual(['functions-without-score 1 Sales'])
})

it('counts voters, not functions', () => {
  const scored = { checkIn: [{ function: 'Sales' as const, scores: [4, 5], sentence: null }] }
  expect(factsAt(checkIn, roomAt(twoFunctions, checkIn, scored))).toEqual(['scores 2'])
})
