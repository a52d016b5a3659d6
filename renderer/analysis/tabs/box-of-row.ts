import type { Box } from '../charts/hatch.ts'

/** How far a row reaches over its text, so that the focus ring stands clear, in px. */
const MARGIN = 8

/** Where a row of a chart of this width is chosen, in px. */
export function boxOfRow(width: number, top: number, height: number): Box {
  return { x: -MARGIN, y: top, width: width + 2 * MARGIN, height }
}
