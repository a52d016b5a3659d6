import { expect, it } from 'vitest'
import { borrowMinutes, cutStep } from '../../../shared/session/agenda-edits.ts'
import { scheduleOf, totalMinutes } from '../../../shared/session/schedule.ts'
import { endRuns, goToStep, pauseRun } from '../../../shared/session/session-run.ts'
import { sessionOf } from '../../fixtures/room-at.ts'

const at = (minute: number) => new Date(Date.UTC(2026, 10, 12, 14, minute)).toISOString()
const MINUTE = 60_000

const begun = goToStep(sessionOf(['check-in', 'what-we-sell', 'dots']), 0, at(0))

it('ends as planned while every step takes its minutes', () => {
  const { behind, plannedEnd, expectedEnd } = scheduleOf(goToStep(begun, 1, at(10)), at(15))
  expect([behind, plannedEnd, expectedEnd]).toEqual([0, at(30), at(30)])
})

it('falls behind by what a step runs over, and gets ahead by what it saves', () => {
  expect(scheduleOf(begun, at(13)).behind).toBe(3 * MINUTE)
  expect(scheduleOf(goToStep(begun, 1, at(6)), at(6)).behind).toBe(-4 * MINUTE)
})

it('falls behind while the clock stands still', () => {
  expect(scheduleOf(pauseRun(begun, at(5)), at(9)).behind).toBe(4 * MINUTE)
})

it('gains the minutes of a step that is cut, and keeps the plan known', () => {
  const cut = cutStep(begun, 2, true)
  expect(scheduleOf(cut, at(0)).behind).toBe(-10 * MINUTE)
  expect(scheduleOf(cut, at(0)).steps[2]?.state).toBe('cut')
  expect(totalMinutes(cut)).toBe(30)
})

it('expects no step again that was passed over', () => {
  const { steps, behind } = scheduleOf(goToStep(begun, 2, at(10)), at(10))
  expect(steps.map(({ state }) => state)).toEqual(['done', 'passed-over', 'current'])
  expect(behind).toBe(-10 * MINUTE)
})

it('says when each step ahead will begin', () => {
  const late = goToStep(begun, 1, at(14))
  expect(scheduleOf(late, at(16)).steps.map(({ from }) => from)).toEqual([at(0), at(14), at(24)])
})

it('borrows minutes without changing the sum, and never more than there are', () => {
  const borrowed = borrowMinutes(begun, 2, 0, 2)
  expect(borrowed.agenda.map(({ minutes }) => minutes)).toEqual([12, 10, 8])
  expect(borrowMinutes(borrowed, 2, 0, 60).agenda.map(({ minutes }) => minutes)).toEqual([20, 10, 0])
  expect(borrowMinutes(begun, 0, 0, 2)).toBe(begun)
})

it('ends when it ended', () => {
  expect(scheduleOf(endRuns(begun, at(25)), at(55)).expectedEnd).toBe(at(25))
})
