import { CARD_WIDTH, COLUMN_STRIDE } from '../../shared/layout/measures.ts'
import { CARD_KINDS, type CardKind } from '../../shared/map/through-map.ts'
import type { View } from './view-area.ts'

/** Between two fields of the frame, where the columns are too close to stand over them. */
const GAP = 8
const EDGE = 8

/** Where the head and the foot of each column stand: over and under it, as far as the window lets them. */
export function frameColumns({ x, zoom, width }: View): Readonly<Record<CardKind, number>> {
  const stride = Math.max(COLUMN_STRIDE * zoom, CARD_WIDTH + GAP)
  const middle = x + (COLUMN_STRIDE + CARD_WIDTH / 2) * zoom - CARD_WIDTH / 2
  const lefts = CARD_KINDS.map((_, column) => {
    const least = EDGE + column * (CARD_WIDTH + GAP)
    const most = width - EDGE - CARD_WIDTH - (CARD_KINDS.length - 1 - column) * (CARD_WIDTH + GAP)
    return Math.round(Math.max(least, Math.min(most, middle + (column - 1) * stride)))
  })
  return { invention: lefts[0] ?? 0, benefit: lefts[1] ?? 0, pitch: lefts[2] ?? 0 }
}
