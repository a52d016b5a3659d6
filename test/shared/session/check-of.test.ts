import { expect, it } from 'vitest'
import { checkChanges, checkOf } from '../../../shared/session/check-of.ts'
import { sessionOf } from '../../fixtures/room-at.ts'

const check = (by: 'Sales' | 'R&D' | 'IP', ...scores: readonly number[]) => ({
  function: by,
  scores,
  sentence: null,
})
const session = sessionOf(['check-in', 'check-out'], {
  checkIn: [check('Sales', 2, 4), check('IP')],
  checkOut: [check('R&D', 5), check('Sales', 5)],
})

it('the change of a function runs from its middle at check-in to its middle at check-out', () => {
  expect(checkChanges(session)).toEqual([
    { function: 'Sales', before: 3, after: 5 },
    { function: 'R&D', before: null, after: 5 },
  ])
})

it('the two checks are kept apart', () => {
  expect(checkOf(session, 'checkIn')).toBe(session.checkIn)
  expect(checkOf(session, 'checkOut')).toBe(session.checkOut)
})
