import type { Words } from '../../../shared/words/words.ts'
import { ChartCanvas } from './chart-canvas.tsx'
import type { ChartColours, ChartScale } from './chart-look.ts'
import { screenColours, screenScale } from './chart-look.ts'
import { setIn } from './chart-style.ts'
import type { PromiseData } from './promise-data.ts'
import type { PromiseShape } from './promise-geometry.ts'
import { promiseShape } from './promise-geometry.ts'
import { promiseLegend } from './promise-legend.tsx'
import { PromiseRowShape } from './promise-row.tsx'

export interface PromiseChartProps {
  readonly data: PromiseData
  readonly words: Words
  readonly width: number
  readonly colours?: ChartColours
  readonly scale?: ChartScale
  readonly captioned?: boolean
}

/** Promises over time: what pitches claim and promise against when it becomes available, on one axis. */
export function PromiseChart({
  data,
  words,
  width,
  colours = screenColours,
  scale = screenScale,
  captioned = false,
}: PromiseChartProps) {
  const promises = words.chart.promises
  const shape = shapeOfPromises(data, words, width, scale)
  const style = { colours, scale, words }
  const tickY = shape.top - scale.gap
  const upright = { y1: shape.top, y2: shape.height }
  return (
    <ChartCanvas
      title={promises.title}
      unit={promises.unit}
      description={promises.description(data.pitches)}
      width={width}
      height={shape.height}
      legend={captioned ? promiseLegend(style) : null}
      {...style}
    >
      {data.pitches.length === 0 && (
        <text x={0} y={tickY} fill={colours.inkSoft} {...setIn(scale.small)}>
          {promises.nothing}
        </text>
      )}
      {data.pitches.length > 0 &&
        shape.ticks.map(({ day, x }) => (
          <g key={day}>
            <line x1={x} x2={x} {...upright} stroke={colours.hairline} strokeWidth={scale.stroke} />
            <text x={x} y={tickY} textAnchor="middle" fill={colours.inkSoft} {...setIn(scale.small)}>
              {promises.tick(day)}
            </text>
          </g>
        ))}
      {shape.rows.map((row, index) => (
        <PromiseRowShape key={row.promised.id} row={row} shape={shape} isFirst={index === 0} {...style} />
      ))}
      {data.pitches.length > 0 && (
        <g>
          <line
            x1={shape.todayX}
            x2={shape.todayX}
            {...upright}
            stroke={colours.ink}
            strokeWidth={scale.stroke}
          />
          <text
            x={shape.todayX}
            y={shape.top - scale.gap - scale.small.size * 1.5}
            textAnchor="middle"
            fill={colours.ink}
            {...setIn(scale.small)}
            fontWeight={600}
          >
            {promises.today}
          </text>
        </g>
      )}
    </ChartCanvas>
  )
}

/** The layout of the promises for a width, as the chart itself uses it. */
export function shapeOfPromises(
  data: PromiseData,
  words: Words,
  width: number,
  scale: ChartScale,
): PromiseShape {
  const verdicts = data.pitches.map(pitch => words.chart.promises.verdict(pitch))
  return promiseShape(data, verdicts, width, scale)
}
