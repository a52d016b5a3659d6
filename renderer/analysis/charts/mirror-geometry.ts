import { scaleLinear } from 'd3-scale'
import { textWidth, wrapText } from '../../../shared/layout/type/text-width.ts'
import { wholePercent } from '../../../shared/words/percent.ts'
import type { ChartScale } from './chart-look.ts'
import type { Box } from './hatch.ts'
import type { MirrorBenefit, MirrorData } from './mirror-data.ts'
import { byLargerDrift, driftOf } from './mirror-data.ts'

/** One side of a row: what found its partner, what did not, and where the numeral stands. */
export interface MirrorSide {
  readonly share: number
  readonly matched: Box
  readonly surplus: Box
  readonly numeralX: number
}

/** A row of the mirror: a benefit, or what lies on no benefit. */
export interface MirrorRowShape {
  readonly benefit: MirrorBenefit | null
  readonly lines: readonly string[]
  readonly top: number
  readonly height: number
  readonly effort: MirrorSide | null
  readonly emphasis: MirrorSide | null
  readonly drift: number | null
}

export interface MirrorTick {
  readonly percent: number
  readonly left: number
  readonly right: number
}

/** Where everything of the mirror bars stands, in px. */
export interface MirrorShape {
  readonly width: number
  readonly height: number
  readonly titleX: number
  readonly axisX: number
  readonly axisTop: number
  readonly axisBottom: number
  readonly driftX: number
  readonly ticks: readonly MirrorTick[]
  readonly rows: readonly MirrorRowShape[]
  readonly unlinked: readonly MirrorRowShape[]
}

interface MirrorTexts {
  readonly driftWords: readonly string[]
  readonly effortOnNone: string
  readonly emphasisOnNone: string
}

const HEAD_ROWS = 1.35
const UNLINKED_ROW = 0.75
const TITLE_SHARE = 0.32
const MIN_TITLE = 96
const TICKS = 5
const SMALLEST_AXIS = 0.1
const SLACK = 0.5

/** Lays the mirror bars out in a width; both sides share one scale, so that lengths can be compared. */
export function mirrorShape(
  data: MirrorData,
  texts: MirrorTexts,
  width: number,
  scale: ChartScale,
): MirrorShape {
  const columns = columnsOf(data, texts, width, scale)
  const { axisX, half } = columns
  const top = Math.round(scale.row * HEAD_ROWS)
  const largest = largestShare(data)
  const along = scaleLinear([0, largest], [0, half])
  const side = (share: number | null, other: number | null, rowTop: number, height: number, sign: 1 | -1) =>
    share === null ? null : sideOf(share, other ?? 0, { axisX, along, scale, sign, rowTop, height })

  const rows = byLargerDrift(data.benefits).map((benefit, index) => {
    const rowTop = top + index * scale.row
    return {
      benefit,
      lines: wrapText(
        benefit.title,
        columns.titleWidth - (benefit.identity ? columns.star : 0),
        2,
        scale.label,
      ),
      top: rowTop,
      height: scale.row,
      effort: side(benefit.effort, benefit.emphasis, rowTop, scale.row, -1),
      emphasis: side(benefit.emphasis, benefit.effort, rowTop, scale.row, 1),
      drift: driftOf(benefit),
    }
  })
  const rowsBottom = top + rows.length * scale.row
  const unlinked = unlinkedRows(data, texts, rowsBottom, scale, side)
  const axisBottom = rowsBottom + unlinked.reduce((sum, row) => sum + row.height, 0)
  return {
    width,
    height: axisBottom,
    titleX: scale.mark + scale.gap,
    axisX,
    axisTop: top,
    axisBottom,
    driftX: width,
    ticks: ticksUpTo(largest, half, axisX, scale),
    rows,
    unlinked,
  }
}

type SideOf = (
  share: number | null,
  other: number | null,
  rowTop: number,
  height: number,
  sign: 1 | -1,
) => MirrorSide | null

function unlinkedRows(
  data: MirrorData,
  texts: MirrorTexts,
  top: number,
  scale: ChartScale,
  side: SideOf,
): MirrorRowShape[] {
  const height = Math.round(scale.row * UNLINKED_ROW)
  const none = { benefit: null, height, drift: null, effort: null, emphasis: null }
  const rows: MirrorRowShape[] = []
  const next = () => top + rows.length * height
  if (data.unlinkedEffort !== null && data.unlinkedEffort > 0) {
    const effort = side(data.unlinkedEffort, 0, next(), height, -1)
    rows.push({ ...none, lines: [texts.effortOnNone], top: next(), effort })
  }
  if (data.unlinkedEmphasis !== null && data.unlinkedEmphasis > 0) {
    const emphasis = side(data.unlinkedEmphasis, 0, next(), height, 1)
    rows.push({ ...none, lines: [texts.emphasisOnNone], top: next(), emphasis })
  }
  return rows
}

interface SideFrame {
  readonly axisX: number
  readonly along: (share: number) => number
  readonly scale: ChartScale
  readonly sign: 1 | -1
  readonly rowTop: number
  readonly height: number
}

function sideOf(share: number, other: number, frame: SideFrame): MirrorSide {
  const { axisX, along, scale, sign, rowTop, height } = frame
  const shared = along(Math.min(share, other))
  const all = along(share)
  const y = rowTop + (height - scale.bar) / 2
  const box = (from: number, to: number): Box => ({
    x: sign === 1 ? axisX + from : axisX - to,
    y,
    width: to - from,
    height: scale.bar,
  })
  return {
    share,
    matched: box(0, shared),
    surplus: box(shared, all),
    numeralX: axisX + sign * (all + scale.gap),
  }
}

function columnsOf(data: MirrorData, texts: MirrorTexts, width: number, scale: ChartScale) {
  const star = scale.label.size + scale.gap / 2
  const widest = Math.max(
    MIN_TITLE,
    textWidth(texts.effortOnNone, scale.label) - scale.mark,
    textWidth(texts.emphasisOnNone, scale.label) - scale.mark,
    ...data.benefits.map(({ title, identity }) => textWidth(title, scale.label) + (identity ? star : 0)),
  )
  const titleWidth = Math.min(widest, width * TITLE_SHARE - scale.mark - scale.gap)
  const driftWidth = Math.max(...texts.driftWords.map(word => textWidth(word, scale.small)))
  const numeral = textWidth('100', scale.label) + scale.gap
  const left = scale.mark + scale.gap + titleWidth + scale.gap + numeral
  const right = width - driftWidth - scale.gap * 2 - numeral
  return {
    titleWidth: titleWidth + SLACK,
    star,
    axisX: Math.round((left + right) / 2),
    half: (right - left) / 2,
  }
}

/** The largest share of any bar as a fraction; a tenth at least, so that small shares stay small to the eye. */
function largestShare(data: MirrorData): number {
  const shares = data.benefits.flatMap(({ effort, emphasis }) => [effort ?? 0, emphasis ?? 0])
  return Math.max(SMALLEST_AXIS, data.unlinkedEffort ?? 0, data.unlinkedEmphasis ?? 0, ...shares)
}

function ticksUpTo(largest: number, half: number, axisX: number, scale: ChartScale): MirrorTick[] {
  const percentMax = wholePercent(largest)
  const room = textWidth('100 %', scale.small) + scale.gap * 1.5
  return scaleLinear([0, percentMax], [0, 1])
    .ticks(Math.max(1, Math.min(TICKS, Math.floor(half / room))))
    .filter(percent => percent > 0)
    .map(percent => {
      const reach = (half * percent) / 100 / largest
      return { percent, left: axisX - reach, right: axisX + reach }
    })
}
