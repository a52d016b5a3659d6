import { CARD_WIDTH, COLUMN_STRIDE } from '../../shared/layout/measures.ts'
import { CARD_KINDS, type CardKind } from '../../shared/map/through-map.ts'
import type { View } from './view-area.ts'

/** Between two fields of the frame, where the columns are too close to stand over them. */
const GAP = 8
const EDGE = 8

export type FramedColumns = Readonly<Record<CardKind, number>>

/** Room for tools between two fields of the foot. */
export const TOOL_ROOM = 160

/** Where the head of each column stands: over it, as far as the window lets it. */
export function headColumns(view: View): FramedColumns {
  return frameColumns(view, GAP)
}

/** Where the field at the foot of each column stands: under it, with room for tools between them where the window has it. */
export function footColumns(view: View): FramedColumns {
  return frameColumns(view, hasToolRoom(view) ? TOOL_ROOM : GAP)
}

/** Whether the tools fit between the fields of the foot. */
export function hasToolRoom({ width }: View): boolean {
  return width >= CARD_KINDS.length * CARD_WIDTH + 2 * (TOOL_ROOM + EDGE)
}

function frameColumns({ x, zoom, width }: View, gap: number): FramedColumns {
  const stride = Math.max(COLUMN_STRIDE * zoom, CARD_WIDTH + gap)
  const middle = x + (COLUMN_STRIDE + CARD_WIDTH / 2) * zoom - CARD_WIDTH / 2
  const lefts = CARD_KINDS.map((_, column) => {
    const least = EDGE + column * (CARD_WIDTH + gap)
    const most = width - EDGE - CARD_WIDTH - (CARD_KINDS.length - 1 - column) * (CARD_WIDTH + gap)
    return Math.round(Math.max(least, Math.min(most, middle + (column - 1) * stride)))
  })
  return { invention: lefts[0] ?? 0, benefit: lefts[1] ?? 0, pitch: lefts[2] ?? 0 }
}
