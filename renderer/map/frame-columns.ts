import { CARD_WIDTH, COLUMN_STRIDE } from '../../shared/layout/measures.ts'
import { CARD_KINDS, type CardKind } from '../../shared/map/through-map.ts'
import type { View } from './view-area.ts'

/** Between two fields of the frame, where the columns are too close to stand over them. */
const GAP = 8
const EDGE = 8
const NARROWEST_HEAD = 116

export type FramedColumns = Readonly<Record<CardKind, number>>

/** Room for tools between two fields of the foot. */
export const TOOL_ROOM = 160

/** Where the head of each column stands: over it, wherever it is, but never on top of another head. */
export function headColumns(view: View): FramedColumns {
  const [invention, benefit, pitch] = spread(view, headWidth(view), GAP)
  return { invention, benefit, pitch }
}

/** How wide a head is: as wide as its column is drawn, as far as its words allow. */
export function headWidth({ zoom }: View): number {
  return Math.max(NARROWEST_HEAD, Math.min(CARD_WIDTH, CARD_WIDTH * zoom))
}

/** Where the field at the foot of each column stands: under it, with room for tools between them where the window has it. */
export function footColumns(view: View): FramedColumns {
  return frameColumns(view, hasToolRoom(view) ? TOOL_ROOM : GAP)
}

/** Whether the tools fit between the fields of the foot. */
export function hasToolRoom({ width }: View): boolean {
  return width >= CARD_KINDS.length * CARD_WIDTH + 2 * (TOOL_ROOM + EDGE)
}

function frameColumns(view: View, gap: number): FramedColumns {
  const lefts = spread(view, CARD_WIDTH, gap).map((left, column) => {
    const least = EDGE + column * (CARD_WIDTH + gap)
    const most = view.width - EDGE - CARD_WIDTH - (CARD_KINDS.length - 1 - column) * (CARD_WIDTH + gap)
    return Math.max(least, Math.min(most, left))
  })
  return { invention: lefts[0] ?? 0, benefit: lefts[1] ?? 0, pitch: lefts[2] ?? 0 }
}

/** The left edges of three fields of a width about the middles of their columns, with at least this gap between them. */
function spread({ x, zoom }: View, width: number, gap: number): [number, number, number] {
  const stride = Math.max(COLUMN_STRIDE * zoom, width + gap)
  const middle = x + (COLUMN_STRIDE + CARD_WIDTH / 2) * zoom - width / 2
  return [Math.round(middle - stride), Math.round(middle), Math.round(middle + stride)]
}
