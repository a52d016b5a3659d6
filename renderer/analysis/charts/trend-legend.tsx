import type { ChartStyle } from './chart-style.ts'
import { DecisionFlag } from './decision-flag.tsx'
import type { LegendEntry } from './legend.tsx'

const RADIUS = 0.24
const FLAG_DROP = 0.2

/** What the filled and the hollow dots and the flags of the trend mean. */
export function trendLegend({ colours, scale, words }: ChartStyle): readonly LegendEntry[] {
  const { held, skipped, decided } = words.chart.trend
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
    {
      word: decided.toLowerCase(),
      keyWidth: scale.mark,
      draw: (x, middle) => (
        <DecisionFlag x={x + scale.mark / 2} y={middle + scale.mark * FLAG_DROP} {...{ colours, scale }} />
      ),
    },
  ]
}
