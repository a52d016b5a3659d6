import { readWorkshopAt } from '../../../shared/analysis/reading.ts'
import type { Id } from '../../../shared/lang/id.ts'
import { type Promised, promiseDataOf } from '../../analysis/charts/promise-data.ts'
import type { Composed, SceneInput } from './composed.ts'
import { saidBy } from './frame.ts'
import { areaOf, pageOf, questionHeight } from './paging.ts'
import { linesIn, linesThatFit, partsIn } from './set-text.ts'

/** A pitch with the day it is promised for and the day what it rests on is there; fractions of the axis. */
export interface PromiseRow {
  readonly id: Id
  readonly title: string
  /** Null where the title goes on on the next page. */
  readonly said: string | null
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
const TITLE_SHARE = 0.68
const ROW_GAP = 36
const LEADING = 1.16

/** Promises and what they rest on over time, those that are too early first. */
export function composePromises(input: SceneInput): Composed<PromisesBody> {
  const { room, words, sizes, pointer } = input
  const data = promiseDataOf(readWorkshopAt(room.workshop, room.asOf))
  const dated = data.pitches.filter(one => one.promisedFor !== null || one.due.length > 0)
  const axis = axisOf(dated, data.today)
  const area = areaOf(input)
  const height = area.height - LEGEND - questionHeight(saidBy(input).prompt, area.width, sizes) + ROW_GAP
  const width = area.width * TITLE_SHARE
  const line = sizes.body * LEADING
  const saidHeight = (said: string | null) =>
    said === null ? 0 : linesIn(said, width, sizes.body, 'regular') * line
  const rows = dated.flatMap(one => {
    const row = rowOf(one, axis, input)
    const most = linesThatFit(height - ROW_GAP - saidHeight(row.said), sizes.body, LEADING)
    const parts = partsIn(row.title, most, { width, size: sizes.body })
    return parts.map(
      (title, at): PromiseRow => ({
        ...row,
        id: `${row.id} ${at}`,
        title,
        said: at === parts.length - 1 ? row.said : null,
      }),
    )
  })
  const heightOf = ({ title, said }: PromiseRow) =>
    linesIn(title, width, sizes.body) * line + saidHeight(said) + ROW_GAP
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
  { id, title, promisedFor, due, isEarly }: Promised,
  axis: (day: string) => number,
  { words }: SceneInput,
): PromiseRow {
  const first = due[0]?.day ?? null
  return {
    id,
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
