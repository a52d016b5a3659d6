import { textWidth } from '../../../shared/layout/type/text-width.ts'
import { wholePercent } from '../../../shared/words/percent.ts'
import {
  byLargerDrift,
  type MirrorBenefit,
  type MirrorData,
  mirrorDataOf,
} from '../../analysis/charts/mirror-data.ts'
import type { Composed, SceneInput } from './composed.ts'
import { type MirrorShape, mirrorShape } from './mirror-shape.ts'
import { areaOf, pageOf } from './paging.ts'
import { linesIn, linesThatFit, partsIn } from './set-text.ts'

/** One row: shares as fractions, what meets in the middle, and how it is told. */
export interface MirrorRow {
  readonly title: string
  readonly effort: number
  readonly emphasis: number
  readonly matched: number
  readonly identity: boolean
  /** False where the title goes on on the next page. */
  readonly hasBars: boolean
  /** Rows that stand for no single benefit are quiet. */
  readonly isQuiet: boolean
}

/** Effort against selling, a row per benefit; the filled part is the figure above. */
export interface MirrorBody {
  readonly kind: 'mirror'
  /** Null where it cannot be assessed yet. */
  readonly figure: string | null
  readonly sentence: string | null
  readonly rows: readonly MirrorRow[]
  readonly shape: MirrorShape
  readonly effort: string
  readonly selling: string
  readonly oneSide: string
  readonly identity: string | null
}

const HERO = { lowest: 200, gap: 18, figure: 240, lead: 72, between: 48 } as const
const HEADS = 74
const LEGEND = 84
const ROWS_MAX = 6
const ROW_PADDING = 18
const BAR = 64
const LEADING = 1.1
/** What stands between a title and its bar: the number with its edges, the line that leads there, a star before. */
const NUMBER_EMS = 1.8
const LEADER = 64
const STAR_EMS = 1.25

/** The mirror bars: the benefits that drift most, all others together, and what no benefit is named for. */
export function composeMirror(input: SceneInput): Composed<MirrorBody> {
  const { room, analysis, words, pointer } = input
  const data = analysis && mirrorDataOf(room.workshop, analysis)
  const { mirror } = words.stage
  const rows = data ? rowsOf(data, input) : []
  const shape = mirrorShape(rows, input)
  const page = pageOf(
    whole(rows, shape, input),
    pointer.page,
    turned => roomFor(turned, data, input),
    row => rowHeight(row, shape, input),
  )
  return {
    body: {
      kind: 'mirror',
      ...(page.at === 1 ? hero(data, input) : { figure: null, sentence: null }),
      rows: page.items,
      shape,
      effort: mirror.effort,
      selling: mirror.selling,
      oneSide: mirror.oneSide,
      identity: rows.some(({ identity }) => identity) ? mirror.identity : null,
    },
    pages: page,
  }
}

/** The height the rows have on a page; the figure stands on the first only. */
function roomFor(page: number, data: MirrorData | null, input: SceneInput): number {
  return areaOf(input).height - (page === 0 ? heroHeight(data, input) : 0) - HEADS - LEGEND
}

function heroHeight(data: MirrorData | null, input: SceneInput): number {
  const { figure, sentence } = hero(data, input)
  const size = Math.max(HERO.lead, input.sizes.body)
  const beside =
    figure === null ? 0 : textWidth(figure, { size: HERO.figure, weight: 'semibold' }) + HERO.between
  const lines = linesIn(sentence, areaOf(input).width - beside, size, 'medium')
  return Math.max(HERO.lowest, lines * size * 1.14) + HERO.gap
}

/** The same rows, but a title that is longer than a page goes on on the next. */
function whole(rows: readonly MirrorRow[], shape: MirrorShape, input: SceneInput): readonly MirrorRow[] {
  const { body } = input.sizes
  const most = linesThatFit(roomFor(1, null, input) - ROW_PADDING, body, LEADING)
  return rows.flatMap(row => {
    const parts = partsIn(row.title, most, {
      width: titleWidth(row, shape, input),
      size: body,
      face: 'regular',
    })
    return parts.map((title, at): MirrorRow => ({ ...row, title, hasBars: at === parts.length - 1 }))
  })
}

function hero(
  data: MirrorData | null,
  { words }: SceneInput,
): { readonly figure: string | null; readonly sentence: string } {
  if (data?.alignment == null) return { figure: null, sentence: words.metric.alignment.missing }
  const percent = wholePercent(data.alignment)
  const sentence = words.metric.alignment.sentence(percent)
  return { figure: `${percent}`, sentence: sentence.slice(`${percent} `.length) }
}

/** As many of the benefits that drift most as stand over each other, all others in one row, and what no benefit is named for. */
function rowsOf(data: MirrorData, input: SceneInput): readonly MirrorRow[] {
  const unlinked = noBenefit(data, input.words.stage.mirror.noBenefit)
  const ordered = byLargerDrift(data.benefits).map(rowOf)
  const rowsWith = (count: number): readonly MirrorRow[] => {
    const others = together(ordered.slice(count), input.words.stage.mirror.others)
    return [...ordered.slice(0, count), ...(others ? [others] : []), ...(unlinked ? [unlinked] : [])]
  }
  for (let count = Math.min(ordered.length, ROWS_MAX); count > 1; count -= 1) {
    const rows = rowsWith(count)
    if (rows.length <= ROWS_MAX && heightOf(rows, input) <= roomFor(0, data, input)) return rows
  }
  return rowsWith(1)
}

function heightOf(rows: readonly MirrorRow[], input: SceneInput): number {
  const shape = mirrorShape(rows, input)
  return rows.reduce((sum, row) => sum + rowHeight(row, shape, input), 0)
}

function rowHeight(row: MirrorRow, shape: MirrorShape, input: SceneInput): number {
  const { body } = input.sizes
  const lines = linesIn(row.title, titleWidth(row, shape, input), body, 'regular') * body * LEADING
  return Math.max(BAR, lines) + ROW_PADDING
}

/** A title may run up to the bar of its own row, however long the bars of others are. */
function titleWidth(
  { effort, identity }: MirrorRow,
  { axis, perShare }: MirrorShape,
  { sizes }: SceneInput,
): number {
  const star = identity ? STAR_EMS * sizes.body : 0
  return axis - effort * perShare - NUMBER_EMS * sizes.body - LEADER - star
}

function rowOf({ title, identity, effort, emphasis }: MirrorBenefit): MirrorRow {
  const [built, sold] = [effort ?? 0, emphasis ?? 0]
  return {
    title,
    effort: built,
    emphasis: sold,
    matched: Math.min(built, sold),
    identity,
    hasBars: true,
    isQuiet: false,
  }
}

/** Benefits told together: what matches is the sum of what matches in each, never of the sums. */
function together(rows: readonly MirrorRow[], said: (count: number) => string): MirrorRow | null {
  if (rows.length === 0) return null
  const sum = (of: (row: MirrorRow) => number) => rows.reduce((all, row) => all + of(row), 0)
  return {
    title: said(rows.length),
    effort: sum(row => row.effort),
    emphasis: sum(row => row.emphasis),
    matched: sum(row => row.matched),
    identity: false,
    hasBars: true,
    isQuiet: false,
  }
}

function noBenefit({ unlinkedEffort, unlinkedEmphasis }: MirrorData, title: string): MirrorRow | null {
  const [effort, emphasis] = [unlinkedEffort ?? 0, unlinkedEmphasis ?? 0]
  if (wholePercent(effort) === 0 && wholePercent(emphasis) === 0) return null
  return { title, effort, emphasis, matched: 0, identity: false, hasBars: true, isQuiet: true }
}
