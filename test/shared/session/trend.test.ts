import { expect, it } from 'vitest'
import { measure } from '../../../shared/analysis/measure.ts'
import { trendOf } from '../../../shared/session/trend.ts'
import { snapshotOf } from '../../../shared/workshop/document-of.ts'
import { putRecords } from '../../../shared/workshop/edit-records.ts'
import { newRecord } from '../../../shared/workshop/new-record.ts'
import { withSession } from '../../fixtures/room-of.ts'
import { mapOf } from '../../fixtures/share-map.ts'

const base = mapOf({ Sound: 50, Ease: 50 }, { 'Easy to run': ['Ease'] })
const held = { snapshot: snapshotOf(base), endedAt: '2026-03-01T12:00:00.000Z' }

it('has a point for each session held, with the metrics of its end', () => {
  const points = trendOf(withSession(base, '2026-03-01', held), '2026-03-14')
  expect(points.map(({ date }) => date)).toEqual(['2026-03-01'])
  expect(points[0]?.metrics.alignment).toBe(measure(base, '2026-03-01').metrics.alignment)
})

it('leaves out what is only planned, or lies after the day', () => {
  const planned = withSession(withSession(base, '2026-03-01'), '2026-04-01', held)
  expect(trendOf(planned, '2026-03-14')).toEqual([])
})

it('shows a session that was due and skipped as a hollow point', () => {
  const series = withSession(withSession(base, '2026-03-01', held), '2026-04-12', held)
  expect(trendOf(series, '2026-05-01').map(({ date, session }) => [date, session !== null])).toEqual([
    ['2026-03-01', true],
    ['2026-03-15', false],
    ['2026-03-29', false],
    ['2026-04-12', true],
  ])
})

it('takes a few days late for no skipped session', () => {
  const series = withSession(withSession(base, '2026-03-01', held), '2026-03-20', held)
  expect(trendOf(series, '2026-05-01')).toHaveLength(2)
})

it('marks how many decisions were made since the session before', () => {
  const decided = putRecords(
    withSession(withSession(base, '2026-03-01', held), '2026-03-15', held),
    'decisions',
    [
      newRecord('decisions', { id: 'a', option: 'stop', decidedOn: '2026-03-01' }),
      newRecord('decisions', { id: 'b', option: 'stop', decidedOn: '2026-03-10' }),
      newRecord('decisions', { id: 'c', option: 'stop', decidedOn: '2026-03-15' }),
    ],
  )
  expect(trendOf(decided, '2026-05-01').map(({ decisions }) => decisions)).toEqual([1, 2])
})

it('does not assess a session at whose end nothing was frozen', () => {
  const points = trendOf(withSession(base, '2026-03-01', { endedAt: held.endedAt }), '2026-03-14')
  expect(points[0]?.metrics.alignment).toBeNull()
})
