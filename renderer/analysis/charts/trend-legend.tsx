import type { ChartStyle } from './chart-style.ts'
import type { LegendEntry } from './legend.tsx'

const RADIUS = 0.24

/** What the filled and the hollow dots of the trend mean. */
export function trendLegend({ colours, scale, words }: ChartStyle): readonly LegendEntry[] {
  const { held, skipped } = words.chart.trend
  const dot = (isHeld: boolean) => (x: number, middle: number) => (
    <circle
      cx={x + scale.mark / 2}
      cy={middle}
      r={scale.mark * RADIUS}
      fill={isHeld ? colours.ink : colours.paper}
      stroke={isHeld ? colours.ink : colours.inkSoft}
      strokeDasharray={isHeld ? undefined : '2 2'}
    />
  )
  return [
    { word: held, keyWidth: scale.mark, draw: dot(true) },
    { word: skipped, keyWidth: scale.mark, draw: dot(false) },
  ]
}
