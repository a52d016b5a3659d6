import type { ChartStyle } from './chart-style.ts'
import { hatchPath } from './hatch.ts'
import type { LegendEntry } from './legend.tsx'
import { Star } from './star.tsx'

/** What solid, hatched, dashed and starred mean in the flow. */
export function flowLegend({ colours, scale, words }: ChartStyle): readonly LegendEntry[] {
  const size = scale.small.size
  const square = (x: number, middle: number) => ({ x, y: middle - size / 2, width: size, height: size })
  return [
    {
      word: words.chart.mirror.matched,
      keyWidth: size,
      draw: (x: number, middle: number) => <rect {...square(x, middle)} fill={colours.benefit} />,
    },
    {
      word: words.chart.mirror.surplus,
      keyWidth: size * 2,
      draw: (x: number, middle: number) =>
        ([0, size] as const).map(shift => (
          <path
            key={shift}
            d={hatchPath(square(x + shift, middle), scale.hatch * 0.8, shift === 0 ? 'right' : 'left')}
            stroke={shift === 0 ? colours.invention : colours.pitch}
            strokeWidth={scale.stroke}
          />
        )),
    },
    {
      word: words.chart.flow.unweighed,
      keyWidth: size,
      draw: (x: number, middle: number) => (
        <circle
          cx={x + size / 2}
          cy={middle}
          r={size / 3}
          fill="none"
          stroke={colours.inkSoft}
          strokeDasharray="2.4 1.8"
        />
      ),
    },
    {
      word: words.chart.mirror.identity,
      keyWidth: size,
      draw: (x: number, middle: number) => (
        <Star x={x + size / 2} y={middle} size={size} colour={colours.benefit} />
      ),
    },
  ]
}
