import type { ChartStyle } from './chart-style.ts'
import { hatchPath } from './hatch.ts'
import type { LegendEntry } from './legend.tsx'
import { Star } from './star.tsx'

/** What solid, hatched and starred mean. */
export function mirrorLegend({ colours, scale, words }: ChartStyle): readonly LegendEntry[] {
  const size = scale.small.size
  const half = { width: size, height: size }
  const solid = (x: number, middle: number) => (
    <>
      <rect x={x} y={middle - size / 2} {...half} fill={colours.invention} />
      <rect x={x + size} y={middle - size / 2} {...half} fill={colours.pitch} />
    </>
  )
  const hatched = (x: number, middle: number) =>
    (['right', 'left'] as const).map((lean, index) => {
      const box = { x: x + index * size, y: middle - size / 2, ...half }
      return (
        <g key={lean} fill="none" stroke={index === 0 ? colours.invention : colours.pitch}>
          <path d={hatchPath(box, scale.hatch * 0.8, lean)} strokeWidth={scale.stroke} />
          <rect {...box} strokeWidth={scale.stroke} />
        </g>
      )
    })
  const star = (x: number, middle: number) => (
    <Star x={x + size / 2} y={middle} size={size} colour={colours.benefit} />
  )
  const { matched, surplus, identity } = words.chart.mirror
  return [
    { word: matched, keyWidth: size * 2, draw: solid },
    { word: surplus, keyWidth: size * 2, draw: hatched },
    { word: identity, keyWidth: size, draw: star },
  ]
}
