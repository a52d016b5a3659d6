import { readWorkshopAt } from '../../../shared/analysis/reading.ts'
import { type Promised, promiseDataOf } from '../../analysis/charts/promise-data.ts'
import type { Composed, SceneInput } from './composed.ts'
import { saidBy } from './frame.ts'
import { areaOf, linesIn, pageOf, questionHeight } from './paging.ts'

/** A pitch with the day it is promised for and the day what it rests on is there; fractions of the axis. */
export interface PromiseRow {
  readonly title: string
  readonly said: string
  readonly promisedAt: number | null
  readonly availableAt: number | null
  readonly isEarly: boolean
}

/** What was promised for when, and when it exists. */
export interface PromisesBody {
  readonly kind: 'promises'
  readonly rows: readonly PromiseRow[]
  readonly todayAt: number | null
  readonly legend: { readonly promised: string; readonly available: string; readonly today: string }
}

const LEGEND = 92
const TITLE_WIDTH = 1120
const ROW_PADDING = 36

/** Promises and what they rest on over time, those that are too early first. */
export function composePromises(input: SceneInput): Composed<PromisesBody> {
  const { room, words, sizes, pointer } = input
  const data = promiseDataOf(readWorkshopAt(room.workshop, room.asOf))
  const dated = data.pitches.filter(one => one.promisedFor !== null || one.due.length > 0)
  const axis = axisOf(dated, data.today)
  const rows = dated.map(one => rowOf(one, axis, input))
  const area = areaOf(input)
  const heightOf = ({ title, said }: PromiseRow) =>
    (linesIn(title, TITLE_WIDTH, sizes.body) + linesIn(said, TITLE_WIDTH, sizes.body, 'regular')) *
      sizes.body *
      1.16 +
    ROW_PADDING
  const height = area.height - LEGEND - questionHeight(saidBy(input).prompt, area.width, sizes)
  const page = pageOf(rows, pointer.page, height, heightOf)
  const { promised, available, today } = words.stage.promises
  return {
    body: {
      kind: 'promises',
      rows: page.items,
      todayAt: dated.length > 0 ? axis(data.today) : null,
      legend: { promised, available, today },
    },
    pages: page,
  }
}

function rowOf(
  { title, promisedFor, due, isEarly }: Promised,
  axis: (day: string) => number,
  { words }: SceneInput,
): PromiseRow {
  const first = due[0]?.day ?? null
  return {
    title,
    said: words.stage.promises.said(promisedFor, first),
    promisedAt: promisedFor === null ? null : axis(promisedFor),
    availableAt: first === null ? null : axis(first),
    isEarly,
  }
}

function axisOf(pitches: readonly Promised[], today: string): (day: string) => number {
  const days = pitches
    .flatMap(({ promisedFor, due }) => [promisedFor, due[0]?.day ?? null])
    .flatMap(day => (day === null ? [] : Date.parse(day)))
  const from = Math.min(Date.parse(today), ...days)
  const to = Math.max(Date.parse(today), ...days)
  return day => (to === from ? 0.5 : (Date.parse(day) - from) / (to - from))
}
