import { type ScaleTime, scaleUtc } from 'd3-scale'
import type { Day } from '../../../shared/lang/day.ts'
import { addDays, dayOf } from '../../../shared/lang/day.ts'
import { textWidth, wrapText } from '../../../shared/layout/type/text-width.ts'
import type { ChartScale } from './chart-look.ts'
import type { Due, PromiseData, Promised } from './promise-data.ts'

/** A row of the promises: where the promise and what stands behind it lie on the axis, in px. */
export interface PromiseRow {
  readonly promised: Promised
  readonly lines: readonly string[]
  readonly top: number
  readonly middle: number
  readonly promisedX: number | null
  readonly due: readonly (Due & { readonly x: number })[]
}

/** Where everything of the promises over time stands, in px. */
export interface PromiseShape {
  readonly width: number
  readonly height: number
  readonly top: number
  readonly left: number
  readonly right: number
  readonly todayX: number
  readonly ticks: readonly { readonly day: Day; readonly x: number }[]
  readonly rows: readonly PromiseRow[]
}

const HEAD_ROWS = 1.15
const ROW = 0.92
const TITLE_SHARE = 0.3
const MARGIN_DAYS = 90
const TICK_ROOM = 8

/** Lays promises and availability out on one axis of time that holds every date and today. */
export function promiseShape(
  { today, pitches }: PromiseData,
  verdicts: readonly string[],
  width: number,
  scale: ChartScale,
): PromiseShape {
  const top = scale.row * HEAD_ROWS
  const rowHeight = Math.round(scale.row * ROW)
  const titleWidth = width * TITLE_SHARE - scale.mark - scale.gap
  const left = width * TITLE_SHARE + scale.gap
  const widest = Math.max(0, ...verdicts.map(verdict => textWidth(verdict, scale.strong)))
  const right = width - widest - scale.gap * 2
  const along = scaleUtc(domainOf(today, pitches), [left + scale.gap, right - scale.gap])
  const xOf = (day: Day) => along(new Date(day))
  const ticks = Math.max(2, Math.floor((right - left) / (scale.small.size * TICK_ROOM)))
  return {
    width,
    height: top + pitches.length * rowHeight,
    top,
    left,
    right,
    todayX: xOf(today),
    ticks: thinned(datesAlong(along, ticks), ticks).map(date => ({
      day: dayOf(date.toISOString()),
      x: along(date),
    })),
    rows: pitches.map((promised, index) => ({
      promised,
      lines: wrapText(promised.title, titleWidth, 2, scale.label),
      top: top + index * rowHeight,
      middle: top + (index + 0.5) * rowHeight,
      promisedX: promised.promisedFor === null ? null : xOf(promised.promisedFor),
      due: promised.due.map(due => ({ ...due, x: xOf(due.day) })),
    })),
  }
}

/** Dates about so many on the axis, and two at least, so that it can be read. */
function datesAlong(along: ScaleTime<number, number>, wanted: number): readonly Date[] {
  const tries = [wanted, wanted * 2, wanted * 4].map(count => along.ticks(count))
  return tries.find(dates => dates.length > 1) ?? tries[0] ?? []
}

/** At most so many of the ticks, evenly left out. */
function thinned(dates: readonly Date[], most: number): readonly Date[] {
  const every = Math.ceil(dates.length / most)
  return dates.filter((_, index) => index % every === 0)
}

function domainOf(today: Day, pitches: readonly Promised[]): [Date, Date] {
  const days = [
    today,
    ...pitches.flatMap(({ promisedFor, due }) => [
      ...(promisedFor === null ? [] : [promisedFor]),
      ...due.map(({ day }) => day),
    ]),
  ].sort()
  const first = days[0] ?? today
  const last = days.at(-1) ?? today
  return [new Date(addDays(first, -MARGIN_DAYS)), new Date(addDays(last, MARGIN_DAYS))]
}
