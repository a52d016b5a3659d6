import type { ReactNode } from 'react'
import { CHART_FONT } from './chart-look.ts'
import type { ChartStyle } from './chart-style.ts'
import { setIn } from './chart-style.ts'
import { flowTexts } from './flow-texts.ts'
import { Legend, type LegendEntry } from './legend.tsx'

interface ChartCanvasProps extends ChartStyle {
  readonly title: string
  readonly unit: string
  readonly description: string
  readonly width: number
  readonly height: number
  /** The legend, given for a drawing that stands alone, with its title. */
  readonly legend: readonly LegendEntry[] | null
  readonly children: ReactNode
}

const LINE = 1.5
const LEGEND_LINE = 2.2

/** The drawing a chart stands on, with its title and description for those who cannot see it. */
export function ChartCanvas(props: ChartCanvasProps) {
  const { title, unit, description, width, height, legend, colours, scale, children } = props
  const line = scale.small.size * LINE
  const pieces = flowTexts(
    [
      { text: title, type: scale.strong },
      { text: unit, type: scale.small },
    ],
    width,
    scale.gap,
  )
  const titleHeight = ((pieces.at(-1)?.line ?? 0) + 1) * line
  const legendHeight = scale.small.size * LEGEND_LINE
  const head = legend ? titleHeight + legendHeight : 0
  const all = head + height
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      role="img"
      aria-label={title}
      width={width}
      height={all}
      viewBox={`0 0 ${width} ${all}`}
      fontFamily={CHART_FONT}
    >
      <title>{title}</title>
      <desc>{description}</desc>
      {legend && (
        <Legend
          entries={legend}
          left={0}
          y={titleHeight + legendHeight / 2}
          colours={colours}
          scale={scale}
        />
      )}
      {legend &&
        pieces.map(({ text, type, x, line: index }) => (
          <text
            key={text}
            x={x}
            y={line * (0.75 + index)}
            fill={type.weight === 'semibold' ? colours.ink : colours.inkSoft}
            {...setIn(type)}
          >
            {text}
          </text>
        ))}
      <g transform={`translate(0 ${head})`}>{children}</g>
    </svg>
  )
}
