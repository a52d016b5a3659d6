import type { ChartStyle } from './chart-style.ts'

interface DecisionFlagProps extends Omit<ChartStyle, 'words'> {
  readonly x: number
  readonly y: number
}

const HALF = 0.25

/** A small triangle whose tip stands at a point: here something was decided. */
export function DecisionFlag({ x, y, colours, scale }: DecisionFlagProps) {
  const half = scale.mark * HALF
  return (
    <path d={`M${x - half} ${y - half * 1.6}L${x + half} ${y - half * 1.6}L${x} ${y}Z`} fill={colours.ink} />
  )
}
