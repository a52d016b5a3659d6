import { expect, it } from 'vitest'
import {
  dueAfter,
  isHeld,
  numberOfSession,
  sessionBefore,
  sessionsInOrder,
} from '../../../shared/session/session-series.ts'
import { workshopOf } from '../../fixtures/map-of.ts'
import { sessionOf } from '../../fixtures/room-at.ts'
import { withSession } from '../../fixtures/room-of.ts'

const ended = { endedAt: '2026-03-01T15:00:00.000Z' }
const first = withSession(workshopOf(), '2026-03-01', ended)
const series = withSession(withSession(first, '2026-03-29'), '2026-03-15', ended)
const session = (date: string) => series.sessions.get(`session ${date}`) ?? sessionOf([])

it('stands in the order of its days, whatever order it was written in', () => {
  expect(sessionsInOrder(series).map(({ date }) => date)).toEqual(['2026-03-01', '2026-03-15', '2026-03-29'])
  expect(numberOfSession(series, session('2026-03-15'))).toBe(2)
})

it('finds the session before, which was held', () => {
  expect(sessionBefore(series, session('2026-03-29'))?.date).toBe('2026-03-15')
  expect(sessionBefore(series, session('2026-03-01'))).toBeNull()
  const skipped = withSession(series, '2026-04-12')
  expect(sessionBefore(skipped, skipped.sessions.get('session 2026-04-12') ?? sessionOf([]))?.date).toBe(
    '2026-03-15',
  )
})

it('takes a session that only was planned for not held', () => {
  expect(isHeld(session('2026-03-29'))).toBe(false)
  expect(isHeld(session('2026-03-01'))).toBe(true)
})

it('is due again after the cadence of the workshop', () => {
  expect(dueAfter(workshopOf({ cadenceDays: 14 }), '2026-02-20')).toBe('2026-03-06')
})
