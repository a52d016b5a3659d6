import { scaleUtc } from 'd3-scale'
import type { HeadlineMetric } from '../../../shared/analysis/metrics.ts'
import { HEADLINE_METRICS } from '../../../shared/analysis/metrics.ts'
import { addDays, type Day } from '../../../shared/lang/day.ts'
import { textWidth } from '../../../shared/layout/type/text-width.ts'
import type { TrendPoint } from '../../../shared/session/trend.ts'
import type { ChartScale } from './chart-look.ts'

/** One session on the line of a metric; one that was skipped or not assessed has no height. */
export interface TrendDot {
  readonly point: TrendPoint
  readonly value: number | null
  readonly x: number
  readonly y: number
}

/** One metric over the sessions: its own track from 0 at the bottom to 1 at the top. */
export interface TrendTrack {
  readonly metric: HeadlineMetric
  readonly top: number
  readonly base: number
  readonly dots: readonly TrendDot[]
  /** Pieces of line between sessions that were assessed, broken where one is missing. */
  readonly lines: readonly string[]
}

/** Where everything of the trend stands, in px. */
export interface TrendShape {
  readonly height: number
  readonly left: number
  readonly right: number
  readonly headY: number
  readonly footY: number
  readonly tracks: readonly TrendTrack[]
  /** The least way between two sessions. */
  readonly step: number
  /** Days that are written out: the first, the last, and those between that have room. */
  readonly days: readonly { readonly point: TrendPoint; readonly x: number; readonly isSaid: boolean }[]
}

const TITLE_SHARE = 0.27
const VALUE_WIDTH = 6
const TRACK = 1.35
const USED = 0.66
/** Lines of small type that the days take below the tracks. */
const FOOT = 2.8
const DAY_ROOM = 11

/** Lays the five metrics out as five tracks over one axis of days. */
export function trendShape(points: readonly TrendPoint[], width: number, scale: ChartScale): TrendShape {
  const left = Math.round(width * TITLE_SHARE)
  const right = width - scale.small.size * VALUE_WIDTH
  const [first, last] = [points[0]?.date, points.at(-1)?.date]
  const along = scaleUtc(daysOf(first, last), [left + scale.mark, right - scale.mark])
  const headY = scale.row * 0.55
  const height = scale.row * TRACK
  const xs = points.map(point => along(new Date(point.date)))
  const tracks = HEADLINE_METRICS.map((metric, index): TrendTrack => {
    const top = headY + scale.gap + index * height
    const base = top + height * (1 + USED) * 0.5
    const dots = points.map((point, at): TrendDot => {
      const value = point.metrics[metric]
      return { point, value, x: xs[at] ?? left, y: base - (value ?? 0) * height * USED }
    })
    return { metric, top, base, dots, lines: linesOf(dots) }
  })
  return {
    height: headY + scale.gap + tracks.length * height + scale.small.size * FOOT,
    left,
    right,
    headY,
    footY: headY + scale.gap + tracks.length * height,
    tracks,
    step: leastStep(xs, right - left),
    days: saidDays(points, xs, textWidth('0', scale.small) * DAY_ROOM),
  }
}

/** The least way between neighbours; the whole width where there is one alone. */
function leastStep(xs: readonly number[], width: number): number {
  return Math.min(width, ...xs.slice(1).map((x, at) => x - (xs[at] ?? 0)))
}

function daysOf(first: Day | undefined, last: Day | undefined): [Date, Date] {
  if (first === undefined || last === undefined) return [new Date(0), new Date(1)]
  return first === last
    ? [new Date(addDays(first, -7)), new Date(addDays(last, 7))]
    : [new Date(first), new Date(last)]
}

function linesOf(dots: readonly TrendDot[]): readonly string[] {
  const pieces: string[] = []
  let open: TrendDot[] = []
  const close = () => {
    if (open.length > 1) pieces.push(`M${open.map(({ x, y }) => `${x} ${y}`).join('L')}`)
    open = []
  }
  for (const dot of dots) {
    if (dot.value !== null) open.push(dot)
    else if (dot.point.session !== null) close()
  }
  close()
  return pieces
}

/** The last day is always said, and from the first on every day that leaves it room. */
function saidDays(points: readonly TrendPoint[], xs: readonly number[], room: number): TrendShape['days'] {
  const end = xs.at(-1) ?? 0
  let free = Number.NEGATIVE_INFINITY
  return points.map((point, at) => {
    const x = xs[at] ?? 0
    const isLast = at === points.length - 1
    const isSaid = isLast || (x >= free && x <= end - room)
    if (isSaid) free = x + room
    return { point, x, isSaid }
  })
}
