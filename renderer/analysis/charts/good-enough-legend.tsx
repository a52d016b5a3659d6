import type { ChartStyle } from './chart-style.ts'
import { hatchPath } from './hatch.ts'
import type { LegendEntry } from './legend.tsx'
import { NeededMark, OursMark, RivalMark } from './track-marks.tsx'

/** What line, dot, ring, hatching and dashes mean. */
export function goodEnoughLegend({ colours, scale, words }: ChartStyle): readonly LegendEntry[] {
  const { needed, ours, rival, more, missing } = words.chart.goodEnough
  const size = scale.small.size
  const style = { colours, scale }
  const box = (x: number, middle: number) => ({
    x,
    y: middle - size * 0.4,
    width: size * 1.8,
    height: size * 0.8,
  })
  return [
    {
      word: needed,
      keyWidth: 4,
      draw: (x: number, middle: number) => <NeededMark x={x + 2} y={middle} {...style} />,
    },
    {
      word: ours,
      keyWidth: size,
      draw: (x: number, middle: number) => <OursMark x={x + size / 2} y={middle} {...style} />,
    },
    {
      word: rival,
      keyWidth: size,
      draw: (x: number, middle: number) => (
        <RivalMark x={x + size / 2} y={middle} isOver={false} {...style} />
      ),
    },
    {
      word: more,
      keyWidth: size * 1.8,
      draw: (x: number, middle: number) => (
        <path
          d={hatchPath(box(x, middle), scale.hatch * 0.8, 'right')}
          stroke={colours.benefit}
          strokeWidth={scale.stroke}
        />
      ),
    },
    {
      word: missing,
      keyWidth: size * 1.8,
      draw: (x: number, middle: number) => (
        <rect
          {...box(x, middle)}
          fill="none"
          stroke={colours.serious}
          strokeWidth={scale.stroke * 1.25}
          strokeDasharray={`${scale.gap / 2} ${scale.gap / 3}`}
        />
      ),
    },
  ]
}
