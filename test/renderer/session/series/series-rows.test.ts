import { expect, it } from 'vitest'
import { seriesRows } from '../../../../renderer/session/series/series-rows.ts'
import { workshopOf } from '../../../fixtures/map-of.ts'
import { withSession } from '../../../fixtures/room-of.ts'

function told(days: readonly string[], asOf: string) {
  const workshop = days.reduce((open, day) => withSession(open, day), workshopOf())
  return seriesRows(workshop, asOf).map(row =>
    row.kind === 'skipped' ? `skipped ${row.day}` : `${row.number} ${row.session.date}`,
  )
}

it('numbers the sessions by their days', () => {
  expect(told(['2026-03-26', '2026-03-12'], '2026-03-30')).toEqual(['1 2026-03-12', '2 2026-03-26'])
})

it('shows a session that was skipped where it should have been', () => {
  expect(told(['2026-03-12', '2026-04-09'], '2026-04-10')).toEqual([
    '1 2026-03-12',
    'skipped 2026-03-26',
    '2 2026-04-09',
  ])
})

it('does not count a session that came a few days late as skipped', () => {
  expect(told(['2026-03-12', '2026-03-31'], '2026-04-01')).toEqual(['1 2026-03-12', '2 2026-03-31'])
})

it('shows what has been skipped since the last session', () => {
  expect(told(['2026-03-12'], '2026-04-20')).toEqual([
    '1 2026-03-12',
    'skipped 2026-03-26',
    'skipped 2026-04-09',
  ])
})

it('does not take a session that is still set for skipped', () => {
  const workshop = withSession(workshopOf(), '2026-03-12', { nextDate: '2026-06-01' })
  expect(seriesRows(workshop, '2026-05-20')).toHaveLength(1)
})

it('takes nothing for skipped while the next session is still to come', () => {
  expect(told(['2026-03-12'], '2026-03-24')).toEqual(['1 2026-03-12'])
})
