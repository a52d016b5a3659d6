import { expect, it } from 'vitest'
import { addStep, changeStep, cutStep, stepAfter, stepBefore } from '../../../shared/session/agenda-edits.ts'
import { sessionOf } from '../../fixtures/room-at.ts'

const session = cutStep(sessionOf(['check-in', 'dots', 'check-out']), 1, true)

it('passes over a step that is cut, both ways', () => {
  expect([stepAfter(session, 0), stepBefore(session, 2)]).toEqual([2, 0])
})

it('has nothing after the last step and nothing before the first', () => {
  expect([stepAfter(session, 2), stepBefore(session, 0)]).toEqual([null, null])
})

it('takes a step back in that was cut', () => {
  expect(stepAfter(cutStep(session, 1, false), 0)).toBe(1)
})

it('adds a step at the end, so that what was said keeps its step', () => {
  const longer = addStep(session, { exercise: 'signals', title: null, minutes: 5, cut: false })
  expect(longer.agenda.map(({ exercise }) => exercise)).toEqual(['check-in', 'dots', 'check-out', 'signals'])
})

it('changes one step and leaves alone a step that is not there', () => {
  expect(changeStep(session, 0, { minutes: 3 }).agenda[0]?.minutes).toBe(3)
  expect(changeStep(session, 9, { minutes: 3 })).toBe(session)
})
