import { expect, it } from 'vitest'
import { cadenceOf, functionsPresent, lastSession } from '../../../shared/analysis/last-session.ts'
import { workshopOf } from '../../fixtures/map-of.ts'
import { TODAY, withParticipant, withSession } from '../../fixtures/room-of.ts'

const agenda = [{ exercise: 'check-in', title: null, minutes: 5, cut: false }]
const team = withParticipant(withParticipant(workshopOf(), 'engineer'), 'seller', { function: 'Sales' })
const held = withSession(team, '2026-02-28', { attendees: ['engineer'] })

it('takes a session that nobody has begun yet for planned, not for held', () => {
  const planned = withSession(held, TODAY, { agenda })
  expect(lastSession(planned, TODAY)?.date).toBe('2026-02-28')
  expect([...(functionsPresent(planned, TODAY) ?? [])]).toEqual(['R&D'])
  expect(cadenceOf(planned, TODAY).daysSince).toBe(14)
})

it('takes it for held as soon as its first step runs', () => {
  const runs = [{ step: 0, started: `${TODAY}T09:00:00.000Z`, ended: null, paused: null, stoppedAt: null }]
  expect(lastSession(withSession(held, TODAY, { agenda, runs }), TODAY)?.date).toBe(TODAY)
})

it('takes a session for held that is only known by its day and who was there', () => {
  expect(lastSession(held, TODAY)?.date).toBe('2026-02-28')
})
