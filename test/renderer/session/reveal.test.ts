import { beforeEach, expect, it } from 'vitest'
import { currentRoom } from '../../../renderer/session/room.ts'
import { openStep, toggleReveal, toggleStepReveal } from '../../../renderer/session/session-acts.ts'
import { hiddenBefore, waitingToBeRevealed } from '../../../renderer/session/waiting.ts'
import { openRehearsal } from '../../../renderer/workshop/open-workshop.ts'
import type { Room } from '../../../shared/exercise/exercise.ts'
import { putRecords } from '../../../shared/workshop/edit-records.ts'
import { withPitch, workshopOf } from '../../fixtures/map-of.ts'
import { saidBy, sessionOf } from '../../fixtures/room-at.ts'

const room = () => currentRoom() as Room

beforeEach(async () => {
  const pitched = withPitch(withPitch(workshopOf(), 'Never drops a call'), 'Easy to run')
  const session = sessionOf(['what-we-sell', 'link-and-why'], {
    runs: [{ step: 0, started: '2026-11-12T14:00:00.000Z', ended: null, paused: null, stoppedAt: null }],
    said: [saidBy('Sales', { record: 'Never drops a call' }), saidBy(null, { record: 'Easy to run' })],
  })
  await openRehearsal(putRecords(pitched, 'sessions', [session]))
})

it('says how much waits, in the silent step and in the steps after it', () => {
  expect(waitingToBeRevealed(room())).toBe(2)
  expect(hiddenBefore(room())).toBe(0)
  openStep(room().session, 1)
  expect(waitingToBeRevealed(room())).toBe(2)
  expect(hiddenBefore(room())).toBe(2)
})

it('reveals what a step before has left hidden', () => {
  openStep(room().session, 1)
  toggleReveal()
  expect(new Set(room().session.revealed)).toEqual(new Set([0, 1]))
  expect(waitingToBeRevealed(room())).toBe(0)
})

it('hides only the step the room is at', () => {
  openStep(room().session, 1)
  toggleReveal()
  toggleReveal()
  expect(room().session.revealed).toEqual([0])
})

it('can show one step alone', () => {
  openStep(room().session, 1)
  toggleStepReveal()
  expect(room().session.revealed).toEqual([1])
  expect(hiddenBefore(room())).toBe(2)
})
