import { expect, it } from 'vitest'
import { isSilentExercise } from '../../../shared/exercise/exercises.ts'
import {
  addSaid,
  hiddenRecords,
  hiddenSteps,
  saidByFunction,
  setRevealed,
} from '../../../shared/session/said.ts'
import { saidBy, sessionOf } from '../../fixtures/room-at.ts'

const session = addSaid(sessionOf(['what-we-sell', 'link-and-why']), [
  saidBy('Sales', { record: 'pitch' }),
  saidBy('Sales', { record: 'other pitch' }),
  saidBy(null, { record: 'nobody’s' }),
  saidBy('R&D', { step: 1, record: 'link' }),
])

it('counts what each function said in a step, those asked for that said nothing included', () => {
  expect([...saidByFunction(session, 0, ['IP', 'Sales'])]).toEqual([
    ['Sales', 2],
    ['IP', 0],
    [null, 1],
  ])
})

it('hides what was written in silence until the step is revealed, and nothing of an open step', () => {
  expect([...hiddenRecords(session, isSilentExercise)]).toEqual(['pitch', 'other pitch', 'nobody’s'])
  expect([...hiddenRecords(setRevealed(session, 0, true), isSilentExercise)]).toEqual([])
})

it('can hide again what was revealed', () => {
  const again = setRevealed(setRevealed(session, 0, true), 0, false)
  expect(hiddenRecords(again, isSilentExercise).size).toBe(3)
})

it('names the silent steps that have left something hidden', () => {
  expect(hiddenSteps(session, isSilentExercise)).toEqual([0])
  expect(hiddenSteps(setRevealed(session, 0, true), isSilentExercise)).toEqual([])
  expect(hiddenSteps(sessionOf(['what-we-sell']), isSilentExercise)).toEqual([])
})
