import { render } from '@testing-library/react'
import { expect, it } from 'vitest'
import { printColours } from '../../../../renderer/analysis/charts/chart-look.ts'
import { TrendChart } from '../../../../renderer/analysis/charts/trend-chart.tsx'
import { HEADLINE_METRICS } from '../../../../shared/analysis/metrics.ts'
import { addDays } from '../../../../shared/lang/day.ts'
import type { TrendPoint } from '../../../../shared/session/trend.ts'
import { en } from '../../../../shared/words/en/en.ts'

const point = (at: number, fields: Partial<TrendPoint> = {}): TrendPoint => ({
  date: addDays('2026-01-01', at * 14),
  session: `s${at}`,
  metrics: Object.fromEntries(HEADLINE_METRICS.map(name => [name, 0.5])) as TrendPoint['metrics'],
  decisions: 1,
  ...fields,
})
const series = (count: number) => Array.from({ length: count }, (_, at) => point(at))
const skipped = {
  session: null,
  metrics: Object.fromEntries(HEADLINE_METRICS.map(n => [n, null])),
} as Partial<TrendPoint>

function draw(points: readonly TrendPoint[], width = 800) {
  const { container } = render(
    <TrendChart points={points} words={en} width={width} colours={printColours} captioned />,
  )
  const texts = [...container.querySelectorAll('text')].map(text => text.textContent ?? '')
  return { container, texts, count: (text: string) => texts.filter(one => one === text).length }
}

it('says in words how much was decided where there is room, in figures where there is less, and flags it in any case', () => {
  expect(draw(series(3)).count('1 decided')).toBe(3)
  const close = draw(series(20))
  expect([close.count('1 decided'), close.count('1')]).toEqual([0, 20])
  const crowded = draw(series(90))
  expect([crowded.count('1 decided'), crowded.count('1')]).toEqual([0, 0])
  expect(crowded.container.querySelectorAll(`path[d$="Z"][fill="${printColours.ink}"]`)).toHaveLength(91)
})

it('says the figure of every session where there is room, and otherwise the first and the last', () => {
  expect(draw(series(3)).count('50')).toBe(3 * HEADLINE_METRICS.length)
  expect(draw(series(40)).count('50')).toBe(2 * HEADLINE_METRICS.length)
})

it('draws a skipped session once, at the foot of its day', () => {
  const { container } = draw([point(0), point(1, skipped), point(2)])
  // One more is the key of the legend.
  expect(container.querySelectorAll('circle[stroke-dasharray]')).toHaveLength(2)
})

it('uses no colour that only a page knows when it is drawn for a file', () => {
  expect(draw(series(3)).container.innerHTML).not.toMatch(/var\(|NaN/)
})
