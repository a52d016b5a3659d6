import type { TrendPoint } from '../../../shared/session/trend.ts'
import type { Words } from '../../../shared/words/words.ts'
import { ChartCanvas } from './chart-canvas.tsx'
import type { ChartColours, ChartScale } from './chart-look.ts'
import { screenColours, screenScale } from './chart-look.ts'
import { setIn } from './chart-style.ts'
import { TrendDecisions } from './trend-decisions.tsx'
import { trendShape } from './trend-geometry.ts'
import { trendLegend } from './trend-legend.tsx'
import { SkippedDot, TrendTrackShape } from './trend-track.tsx'

export interface TrendChartProps {
  readonly points: readonly TrendPoint[]
  readonly words: Words
  readonly width: number
  readonly colours?: ChartColours
  readonly scale?: ChartScale
  readonly captioned?: boolean
}

/** The five metrics over the sessions, with the decisions between them and the sessions that were skipped. */
export function TrendChart({
  points,
  words,
  width,
  colours = screenColours,
  scale = screenScale,
  captioned = false,
}: TrendChartProps) {
  const { trend } = words.chart
  const shape = trendShape(points, width, scale)
  const style = { colours, scale, words }
  const dayY = shape.footY + scale.small.size * 2
  return (
    <ChartCanvas
      title={trend.title}
      unit={trend.unit}
      description={trend.description(points)}
      width={width}
      height={shape.height}
      legend={captioned ? trendLegend(style) : null}
      {...style}
    >
      {shape.days.map(({ point, x, isSaid }) => (
        <g key={point.date}>
          <line
            x1={x}
            x2={x}
            y1={shape.headY}
            y2={shape.footY}
            stroke={colours.hairline}
            strokeWidth={scale.stroke}
            strokeDasharray={point.session === null ? '2 4' : undefined}
          />
          {point.session === null && <SkippedDot x={x} y={shape.footY} {...style} />}
          {isSaid && (
            <text x={x} y={dayY} textAnchor="middle" fill={colours.inkSoft} {...setIn(scale.small)}>
              {trend.day(point.date)}
            </text>
          )}
        </g>
      ))}
      <TrendDecisions shape={shape} {...style} />
      {shape.tracks.map(track => (
        <TrendTrackShape key={track.metric} track={track} shape={shape} {...style} />
      ))}
    </ChartCanvas>
  )
}
