import { expect, it } from 'vitest'
import { screenScale } from '../../../../renderer/analysis/charts/chart-look.ts'
import { trendShape } from '../../../../renderer/analysis/charts/trend-geometry.ts'
import { HEADLINE_METRICS } from '../../../../shared/analysis/metrics.ts'
import { textWidth } from '../../../../shared/layout/type/text-width.ts'
import type { TrendPoint } from '../../../../shared/session/trend.ts'

const point = (date: string, value: number | null, isHeld = true): TrendPoint => ({
  date,
  session: isHeld ? date : null,
  metrics: Object.fromEntries(HEADLINE_METRICS.map(name => [name, value])) as TrendPoint['metrics'],
  decisions: 0,
})
const shapeOf = (...points: TrendPoint[]) => trendShape(points, 800, screenScale)
const dotsOf = (...points: TrendPoint[]) => shapeOf(...points).tracks[0]?.dots ?? []

it('has a track for each of the five metrics, and a dot for each session', () => {
  const { tracks } = shapeOf(point('2026-01-01', 0.2), point('2026-01-15', 0.4))
  expect(tracks.map(({ metric, dots }) => [metric, dots.length])).toEqual(
    HEADLINE_METRICS.map(name => [name, 2]),
  )
})

it('stands higher for more, and a share of nought stands on the base', () => {
  const [none, some] = dotsOf(point('2026-01-01', 0), point('2026-01-15', 0.5))
  expect(some?.y).toBeLessThan(none?.y ?? 0)
  expect(none?.y).toBe(shapeOf(point('2026-01-01', 0)).tracks[0]?.base)
})

it('lets days lie as far apart as they are', () => {
  const [first, second, third] = dotsOf(
    point('2026-01-01', 0),
    point('2026-01-11', 0),
    point('2026-01-31', 0),
  )
  expect((third?.x ?? 0) - (second?.x ?? 0)).toBeCloseTo(2 * ((second?.x ?? 0) - (first?.x ?? 0)), 6)
})

it('draws through a session that was skipped, and breaks where one was not assessed', () => {
  const skipped = shapeOf(
    point('2026-01-01', 0.2),
    point('2026-01-15', null, false),
    point('2026-01-29', 0.4),
  )
  expect(skipped.tracks[0]?.lines).toHaveLength(1)
  const unknown = shapeOf(point('2026-01-01', 0.2), point('2026-01-15', null), point('2026-01-29', 0.4))
  expect(unknown.tracks[0]?.lines).toEqual([])
})

it('always says the last day, and no two that would touch', () => {
  const points = Array.from({ length: 60 }, (_, at) =>
    point(new Date(Date.UTC(2026, 0, 1 + at)).toISOString().slice(0, 10), 0.5),
  )
  const said = shapeOf(...points).days.filter(({ isSaid }) => isSaid)
  expect(said.at(-1)?.point.date).toBe(points.at(-1)?.date)
  const gaps = said.slice(1).map(({ x }, at) => x - (said[at]?.x ?? 0))
  expect(Math.min(...gaps)).toBeGreaterThan(textWidth('30 Nov 2026', screenScale.small))
})

it('stands in the middle when there is one session only', () => {
  const shape = shapeOf(point('2026-01-01', 0.5))
  expect(shape.tracks[0]?.dots[0]?.x).toBeCloseTo((shape.left + shape.right) / 2, 0)
})
