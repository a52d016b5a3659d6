import type { ChartStyle } from './chart-style.ts'
import { KindShape } from './kind-shape.tsx'
import type { LegendEntry } from './legend.tsx'

/** What the marks and the dashes on the axis of time mean. */
export function promiseLegend(style: ChartStyle): readonly LegendEntry[] {
  const { colours, scale, words } = style
  const { promised, available, tooEarly } = words.chart.promises
  const mark = (kind: 'pitch' | 'invention') => (x: number, middle: number) => (
    <KindShape kind={kind} x={x + scale.mark / 2} y={middle} {...style} />
  )
  return [
    { word: promised, keyWidth: scale.mark, draw: mark('pitch') },
    { word: available, keyWidth: scale.mark, draw: mark('invention') },
    {
      word: tooEarly,
      keyWidth: scale.mark,
      draw: (x: number, middle: number) => (
        <line
          x1={x}
          x2={x + scale.mark}
          y1={middle}
          y2={middle}
          stroke={colours.serious}
          strokeWidth={scale.stroke * 2}
          strokeDasharray="4 3"
        />
      ),
    },
  ]
}
