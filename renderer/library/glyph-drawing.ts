import type { CardKind } from '../../shared/map/through-map.ts'
import { CARD_KINDS } from '../../shared/map/through-map.ts'
import type { MapGlyph } from '../workshop/summary.ts'

/** Width and height of the drawing, of a card's bar, and the space around, in pixels. */
export interface GlyphSize {
  readonly width: number
  readonly height: number
  readonly barWidth: number
  readonly barHeight: number
  readonly pad: number
}

interface Bar {
  readonly key: string
  readonly kind: CardKind
  readonly isEmpty: boolean
  readonly x: number
  readonly y: number
  readonly height: number
}

interface Stroke {
  readonly key: string
  readonly relation: 'enables' | 'soldAs'
  readonly path: string
}

interface GlyphDrawing {
  readonly bars: readonly Bar[]
  readonly strokes: readonly Stroke[]
}

/** Where the bars and lines of a map's miniature go; an empty column is one tall frame. */
export function drawGlyph({ columns, lines }: MapGlyph, size: GlyphSize): GlyphDrawing {
  const x = (column: number) => size.pad + (column * (size.width - size.barWidth - 2 * size.pad)) / 2
  const y = (column: number, at: number) => size.pad + offsetOf(columns, column, at, size)
  const bars = CARD_KINDS.flatMap((kind, column) => {
    const count = columns[column] ?? 0
    const empty = {
      key: kind,
      kind,
      isEmpty: true,
      x: x(column),
      y: size.pad,
      height: size.height - 2 * size.pad,
    }
    if (count === 0) return [empty]
    return Array.from({ length: count }, (_, at) => ({
      ...empty,
      key: `${kind} ${at}`,
      isEmpty: false,
      y: y(column, at),
      height: size.barHeight,
    }))
  })
  const strokes = lines.map(({ column, from, to }): Stroke => {
    const middle = size.barHeight / 2
    const start = [x(column) + size.barWidth, y(column, from) + middle] as const
    const end = [x(column + 1), y(column + 1, to) + middle] as const
    return {
      key: `${column} ${from} ${to}`,
      relation: column === 0 ? 'enables' : 'soldAs',
      path: curve(start, end),
    }
  })
  return { bars, strokes }
}

/** Cards share the height evenly; short columns stand in the middle, not stretched over all of it. */
function offsetOf(columns: MapGlyph['columns'], column: number, at: number, size: GlyphSize): number {
  const span = size.height - 2 * size.pad - size.barHeight
  const gaps = Math.max((columns[column] ?? 0) - 1, 1)
  const step = Math.min(span / gaps, (span / Math.max(Math.max(...columns) - 1, 1)) * 1.7)
  return (span - step * ((columns[column] ?? 0) - 1)) / 2 + at * step
}

function curve([x1, y1]: readonly [number, number], [x2, y2]: readonly [number, number]): string {
  const middle = (x1 + x2) / 2
  return `M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}`
}
