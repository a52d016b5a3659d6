import { wholePercent } from '../../../shared/words/percent.ts'
import {
  byLargerDrift,
  type MirrorBenefit,
  type MirrorData,
  mirrorDataOf,
} from '../../analysis/charts/mirror-data.ts'
import type { Composed, SceneInput } from './composed.ts'
import { mirrorShape } from './mirror-shape.ts'
import { areaOf, linesIn } from './paging.ts'

/** One row: shares as fractions, what meets in the middle, and how it is told. */
export interface MirrorRow {
  readonly title: string
  readonly effort: number
  readonly emphasis: number
  readonly matched: number
  readonly identity: boolean
  /** Rows that stand for no single benefit are quiet. */
  readonly isQuiet: boolean
}

/** Effort against selling, a row per benefit; the filled part is the figure above. */
export interface MirrorBody {
  readonly kind: 'mirror'
  /** Null where it cannot be assessed yet. */
  readonly figure: string | null
  readonly sentence: string
  readonly rows: readonly MirrorRow[]
  readonly effort: string
  readonly selling: string
  readonly oneSide: string
  readonly identity: string | null
}

const HERO = 218
const HEADS = 74
const LEGEND = 84
const ROWS_MAX = 6
const ROW_PADDING = 18
const LEADING = 1.1
/** What stands between a title and its bar: the number with its edges, the line that leads there, a star before. */
const NUMBER_EMS = 1.8
const LEADER = 64
const STAR_EMS = 1.25

/** The mirror bars: the benefits that drift most, all others together, and what no benefit is named for. */
export function composeMirror(input: SceneInput): Composed<MirrorBody> {
  const { room, analysis, words } = input
  const data = analysis && mirrorDataOf(room.workshop, analysis)
  const { mirror } = words.stage
  const rows = data ? rowsOf(data, input) : []
  return {
    body: {
      kind: 'mirror',
      ...hero(data, input),
      rows,
      effort: mirror.effort,
      selling: mirror.selling,
      oneSide: mirror.oneSide,
      identity: rows.some(({ identity }) => identity) ? mirror.identity : null,
    },
  }
}

function hero(data: MirrorData | null, { words }: SceneInput): Pick<MirrorBody, 'figure' | 'sentence'> {
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
    if (rows.length <= ROWS_MAX && heightOf(rows, input) <= areaOf(input).height - HERO - HEADS - LEGEND) {
      return rows
    }
  }
  return rowsWith(1)
}

/** A title may run up to the bar of its own row, however long the bars of others are. */
function heightOf(rows: readonly MirrorRow[], { sizes, width }: SceneInput): number {
  const { axis, perShare } = mirrorShape(rows, { sizes, width })
  return rows.reduce((sum, { title, effort, identity }) => {
    const star = identity ? STAR_EMS * sizes.body : 0
    const room = axis - effort * perShare - NUMBER_EMS * sizes.body - LEADER - star
    return sum + linesIn(title, room, sizes.body) * sizes.body * LEADING + ROW_PADDING
  }, 0)
}

function rowOf({ title, identity, effort, emphasis }: MirrorBenefit): MirrorRow {
  const [built, sold] = [effort ?? 0, emphasis ?? 0]
  return { title, effort: built, emphasis: sold, matched: Math.min(built, sold), identity, isQuiet: false }
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
    isQuiet: false,
  }
}

function noBenefit({ unlinkedEffort, unlinkedEmphasis }: MirrorData, title: string): MirrorRow | null {
  const [effort, emphasis] = [unlinkedEffort ?? 0, unlinkedEmphasis ?? 0]
  if (wholePercent(effort) === 0 && wholePercent(emphasis) === 0) return null
  return { title, effort, emphasis, matched: 0, identity: false, isQuiet: true }
}
