import { shorten, textWidth } from '../../../shared/layout/type/text-width.ts'
import type { ChartScale } from './chart-look.ts'
import type { Box } from './hatch.ts'
import type { HorizonColumn, HorizonData, HorizonInvention } from './horizon-data.ts'
import { HORIZON_COLUMNS } from './horizon-data.ts'

/** A part of the bar: the effort of one horizon. */
export interface HorizonPart extends Box {
  readonly horizon: 1 | 2 | 3
  readonly share: number
}

/** A line of a column: an invention with a small bar for its share, or how many more there are. */
export interface HorizonLine {
  readonly invention: HorizonInvention | null
  readonly title: string
  readonly y: number
  readonly bar: Box | null
}

export interface HorizonColumnShape {
  readonly horizon: HorizonColumn
  readonly x: number
  readonly width: number
  readonly count: number
  readonly lines: readonly HorizonLine[]
}

/** Where everything of the horizon split stands, in px. */
export interface HorizonShape {
  readonly width: number
  readonly height: number
  readonly bar: Box
  readonly parts: readonly HorizonPart[]
  readonly headY: number
  readonly columns: readonly HorizonColumnShape[]
}

const LINES_MAX = 10
const BAR = 1.6

/** Lays out the split as one bar, and under it the inventions of each horizon with their shares. */
export function horizonShape(
  data: HorizonData,
  others: (count: number) => string,
  width: number,
  scale: ChartScale,
): HorizonShape {
  const bar = { x: 0, y: scale.row * 0.75, width, height: scale.bar * BAR }
  const headY = bar.y + bar.height + scale.row * 0.7
  const gap = scale.gap * 3
  const columnWidth = (width - gap * (HORIZON_COLUMNS.length - 1)) / HORIZON_COLUMNS.length
  const largest = Math.max(0.01, ...data.inventions.map(({ share }) => share ?? 0))
  const columns = HORIZON_COLUMNS.map((horizon, index) => {
    const inventions = data.inventions.filter(invention => invention.horizon === horizon)
    const frame = { x: index * (columnWidth + gap), width: columnWidth, top: headY + scale.row * 0.2 }
    const lines = linesOf(inventions, others, frame, scale, largest)
    return { horizon, x: frame.x, width: columnWidth, count: inventions.length, lines }
  })
  const most = Math.max(1, ...columns.map(({ lines }) => lines.length))
  return {
    width,
    height: headY + scale.row * 0.4 + most * lineHeight(scale),
    bar,
    parts: partsOf(data.split, bar),
    headY,
    columns,
  }
}

function partsOf(split: HorizonData['split'], bar: Box): readonly HorizonPart[] {
  let x = bar.x
  return (split ?? []).flatMap((share, index) => {
    const part = { ...bar, x, width: bar.width * share, share, horizon: (index + 1) as 1 | 2 | 3 }
    x += part.width
    return share > 0 ? part : []
  })
}

interface ColumnFrame {
  readonly x: number
  readonly width: number
  readonly top: number
}

function linesOf(
  inventions: readonly HorizonInvention[],
  others: (count: number) => string,
  frame: ColumnFrame,
  scale: ChartScale,
  largest: number,
): readonly HorizonLine[] {
  const shown = inventions.length <= LINES_MAX ? inventions : inventions.slice(0, LINES_MAX - 1)
  const numeral = textWidth('100 %', scale.small) + scale.gap
  const yOf = (index: number) => frame.top + (index + 0.5) * lineHeight(scale)
  const lines = shown.map((invention, index) => ({
    invention,
    title: shorten(invention.title, frame.width - numeral, scale.label),
    y: yOf(index),
    bar:
      invention.share === null
        ? null
        : {
            x: frame.x,
            y: yOf(index) + scale.label.size * 0.75,
            width: (frame.width * invention.share) / largest,
            height: scale.gap * 0.4,
          },
  }))
  const rest = inventions.length - shown.length
  return rest === 0
    ? lines
    : [...lines, { invention: null, title: others(rest), y: yOf(shown.length), bar: null }]
}

function lineHeight(scale: ChartScale): number {
  return Math.round(scale.row * 0.66)
}
