import { expect, it } from 'vitest'
import {
  currentRun,
  endRuns,
  goToStep,
  isPaused,
  isRunning,
  pauseRun,
  resumeRun,
  sessionInProgress,
} from '../../../shared/session/session-run.ts'
import { spentIn, timeLeft, timeOfStep } from '../../../shared/session/step-time.ts'
import { putRecords } from '../../../shared/workshop/edit-records.ts'
import { workshopOf } from '../../fixtures/map-of.ts'
import { sessionOf } from '../../fixtures/room-at.ts'

const at = (minute: number, second = 0) => new Date(Date.UTC(2026, 10, 12, 14, minute, second)).toISOString()
const MINUTE = 60_000

const planned = sessionOf(['check-in', 'what-we-sell', 'dots'])
const begun = goToStep(planned, 0, at(0))

it('runs from its first step to its end', () => {
  expect(isRunning(planned)).toBe(false)
  expect(isRunning(begun)).toBe(true)
  expect(isRunning(endRuns(begun, at(5)))).toBe(false)
})

it('is the session in progress of its workshop until it ends', () => {
  const workshop = putRecords(workshopOf(), 'sessions', [begun])
  expect(sessionInProgress(workshop)).toBe(begun)
  expect(sessionInProgress(putRecords(workshop, 'sessions', [endRuns(begun, at(5))]))).toBeNull()
})

it('goes back and forward without losing a minute of what ran before', () => {
  const wandered = goToStep(goToStep(goToStep(begun, 2, at(4)), 0, at(6)), 1, at(9))
  expect(currentRun(wandered)?.step).toBe(1)
  expect(timeOfStep(wandered, 0, at(30)).spent).toBe(7 * MINUTE)
  expect(timeOfStep(wandered, 2, at(30)).spent).toBe(2 * MINUTE)
  expect(timeOfStep(wandered, 1, at(11)).spent).toBe(2 * MINUTE)
})

it('touches nothing but the runs when it goes anywhere', () => {
  const spoken = { ...begun, said: [{ step: 0, function: null, record: null, text: 'x' }], revealed: [0] }
  const moved = goToStep(spoken, 2, at(4))
  expect({ ...moved, runs: [] }).toEqual({ ...spoken, runs: [] })
})

it('stays where it is when it is sent there again, or to a step that is not there', () => {
  expect(goToStep(begun, 0, at(3))).toBe(begun)
  expect(goToStep(begun, 7, at(3))).toBe(begun)
})

it('does not count the time its clock stood still', () => {
  const resumed = resumeRun(pauseRun(begun, at(3)), at(10))
  expect(isPaused(pauseRun(begun, at(3)))).toBe(true)
  expect(isPaused(resumed)).toBe(false)
  expect(timeLeft(resumed, at(12))?.spent).toBe(5 * MINUTE)
  expect(timeLeft(pauseRun(begun, at(3)), at(50))?.spent).toBe(3 * MINUTE)
})

it('counts a pause that was still on when the room went on or went home', () => {
  const gone = goToStep(pauseRun(begun, at(3)), 1, at(20))
  expect(timeOfStep(gone, 0, at(60)).spent).toBe(3 * MINUTE)
  const ended = endRuns(pauseRun(begun, at(3)), at(20))
  expect(timeOfStep(ended, 0, at(60)).spent).toBe(3 * MINUTE)
})

it('pauses no earlier than the step began', () => {
  const paused = pauseRun(goToStep(begun, 1, at(8)), at(2))
  expect(timeLeft(paused, at(30))?.spent).toBe(0)
})

it('turns amber at a fifth of the time, red at a twentieth, and stays red', () => {
  const moods = [at(7, 59), at(8), at(9, 29), at(9, 30), at(14)].map(moment => timeLeft(begun, moment)?.mood)
  expect(moods).toEqual(['calm', 'amber', 'amber', 'red', 'red'])
})

it('never turns red for a step without minutes', () => {
  const open = goToStep(
    { ...planned, agenda: planned.agenda.map(step => ({ ...step, minutes: 0 })) },
    0,
    at(0),
  )
  expect(timeLeft(open, at(40))?.mood).toBe('calm')
})

it('never counts a run backwards when the clock was set back', () => {
  expect(spentIn({ step: 0, started: at(10), ended: null, paused: null, stoppedAt: null }, at(5))).toBe(0)
})
