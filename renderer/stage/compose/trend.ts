import { HEADLINE_METRICS, type HeadlineMetric } from '../../../shared/analysis/metrics.ts'
import { trendOf } from '../../../shared/session/trend.ts'
import { wholePercent } from '../../../shared/words/percent.ts'
import type { Composed, SceneInput } from './composed.ts'
import { saidBy } from './frame.ts'
import { areaOf, isNarrow, markScale, pageOf, questionHeight } from './paging.ts'
import { linesIn } from './set-text.ts'

/** One metric from session to session; fractions, null where a session was skipped or it was not assessed. */
export interface TrendRow {
  readonly name: string
  readonly values: readonly (number | null)[]
  readonly from: string
  readonly now: string
  readonly way: string
}

/** The five metrics from session to session, today last. */
export interface TrendBody {
  readonly kind: 'trend'
  readonly rows: readonly TrendRow[]
  readonly from: string
  readonly now: string
  readonly note: string | null
}

const HEADS = 84
const ROW_PADDING = 44
const NUMBERS = 520
const LINE = { wide: 360, narrow: 170 } as const

/** The five metrics at the end of every session, and as they stand now. */
export function composeTrend(input: SceneInput): Composed<TrendBody> {
  const { room, analysis, words, sizes, pointer } = input
  const points = trendOf(room.workshop, room.asOf).filter(({ session }) => session !== room.session.id)
  const rows = HEADLINE_METRICS.map(name => {
    const values = [...points.map(({ metrics }) => metrics[name]), analysis?.metrics[name] ?? null]
    return rowOf(name, values, input)
  })
  const area = areaOf(input)
  const height = area.height - questionHeight(saidBy(input).prompt, area.width, sizes) - HEADS
  const line = isNarrow(input) ? LINE.narrow : LINE.wide
  const width = area.width - line - NUMBERS * markScale(sizes)
  const page = pageOf(
    rows,
    pointer.page,
    height,
    ({ name }) => linesIn(name, width, sizes.body, 'regular') * sizes.body * 1.1 + ROW_PADDING,
  )
  const isFirst = points.every(({ metrics }) => HEADLINE_METRICS.every(name => metrics[name] === null))
  const { from, now, first } = words.stage.trend
  return { body: { kind: 'trend', rows: page.items, from, now, note: isFirst ? first : null }, pages: page }
}

function rowOf(name: HeadlineMetric, values: readonly (number | null)[], { words }: SceneInput): TrendRow {
  const known = values.filter(value => value !== null)
  const earlier = values.slice(0, -1).findLast(value => value !== null) ?? null
  const told = (value: number | null) => (value === null ? words.stage.unknown : `${wholePercent(value)}`)
  return {
    name: words.metric[name].name,
    values: known.length > 0 ? values : [],
    from: told(earlier),
    now: told(values.at(-1) ?? null),
    way: words.metric[name].direction,
  }
}
