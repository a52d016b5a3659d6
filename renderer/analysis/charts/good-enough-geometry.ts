import { textWidth, wrapText } from '../../../shared/layout/type/text-width.ts'
import type { ChartScale } from './chart-look.ts'
import type { RatedBenefit } from './good-enough-data.ts'
import type { Box } from './hatch.ts'

/** A row of the good-enough chart, in px; null is not rated. */
export interface TrackRow {
  readonly benefit: RatedBenefit
  readonly lines: readonly string[]
  readonly top: number
  readonly height: number
  readonly middle: number
  readonly needed: number | null
  readonly ours: number | null
  readonly rival: number | null
  /** The stretch between what is needed and what we give: more than needed, or missing. */
  readonly gap: (Box & { readonly isShort: boolean }) | null
}

/** Where everything of the good-enough chart stands, in px. */
export interface TrackShape {
  readonly width: number
  readonly height: number
  readonly top: number
  readonly levelX: number
  readonly importanceX: number
  readonly ticks: readonly { readonly level: number; readonly x: number }[]
  readonly rows: readonly TrackRow[]
}

interface TrackTexts {
  readonly levels: readonly string[]
  readonly importance: string
}

const HEAD_ROWS = 1
const ROW = 0.85
const TITLE_SHARE = 0.34
const LEVELS = [0, 2, 4, 6, 8, 10]
const LEVEL_MAX = 10

/** Lays the tracks out in a width: title, track from 0 to 10, our level in words, importance. */
export function trackShape(
  benefits: readonly RatedBenefit[],
  texts: TrackTexts,
  width: number,
  scale: ChartScale,
): TrackShape {
  const widest = (words: readonly string[], fallback = 0) =>
    Math.max(fallback, ...words.map(word => textWidth(word, scale.strong)))
  const titleWidth = Math.min(
    Math.max(
      96,
      ...benefits.map(({ title }) => textWidth(title, scale.label) + scale.label.size + scale.gap),
    ),
    width * TITLE_SHARE,
  )
  const importanceX = width
  const levelX = width - widest([texts.importance]) - scale.gap * 2.5
  const left = scale.mark + scale.gap + titleWidth + scale.gap * 2
  const right = levelX - widest(texts.levels) - scale.gap * 2
  const along = (level: number) => left + ((right - left) * level) / LEVEL_MAX
  const top = scale.row * HEAD_ROWS
  const rowHeight = Math.round(scale.row * ROW)
  return {
    width,
    height: top + benefits.length * rowHeight,
    top,
    levelX,
    importanceX,
    ticks: LEVELS.map(level => ({ level, x: along(level) })),
    rows: benefits.map((benefit, index) => {
      const rowTop = top + index * rowHeight
      const middle = rowTop + rowHeight / 2
      const place = (level: number | null) => (level === null ? null : along(level))
      const lines = wrapText(benefit.title, titleWidth - scale.label.size, 2, scale.label)
      const spots = { needed: place(benefit.needed), ours: place(benefit.ours), rival: place(benefit.rival) }
      return {
        benefit,
        lines,
        top: rowTop,
        height: rowHeight,
        middle,
        ...spots,
        gap: gapOf(spots, middle, scale),
      }
    }),
  }
}

function gapOf(
  { needed, ours }: Pick<TrackRow, 'needed' | 'ours'>,
  middle: number,
  scale: ChartScale,
): TrackRow['gap'] {
  if (needed === null || ours === null || needed === ours) return null
  const height = scale.bar / 2
  const x = Math.min(needed, ours)
  return { x, y: middle - height / 2, width: Math.abs(ours - needed), height, isShort: ours < needed }
}
