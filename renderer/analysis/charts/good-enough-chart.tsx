import type { Words } from '../../../shared/words/words.ts'
import { ChartCanvas } from './chart-canvas.tsx'
import type { ChartColours, ChartScale } from './chart-look.ts'
import { screenColours, screenScale } from './chart-look.ts'
import { setIn } from './chart-style.ts'
import type { RatedBenefit } from './good-enough-data.ts'
import { surplusOf } from './good-enough-data.ts'
import type { TrackShape } from './good-enough-geometry.ts'
import { trackShape } from './good-enough-geometry.ts'
import { goodEnoughLegend } from './good-enough-legend.tsx'
import { GoodEnoughRow } from './good-enough-row.tsx'

export interface GoodEnoughChartProps {
  readonly data: readonly RatedBenefit[]
  readonly words: Words
  readonly width: number
  readonly colours?: ChartColours
  readonly scale?: ChartScale
  readonly captioned?: boolean
}

/** Per benefit a 0–10 track: what buyers need, what we give, what the best rival gives. */
export function GoodEnoughChart({
  data,
  words,
  width,
  colours = screenColours,
  scale = screenScale,
  captioned = false,
}: GoodEnoughChartProps) {
  const track = words.chart.goodEnough
  const shape = shapeOfTracks(data, words, width, scale)
  const style = { colours, scale, words }
  const headY = shape.top - scale.row * 0.35
  return (
    <ChartCanvas
      title={track.title}
      unit={track.unit}
      description={track.description(data)}
      width={width}
      height={shape.height}
      legend={captioned ? goodEnoughLegend(style) : null}
      {...style}
    >
      <g fill={colours.inkSoft} {...setIn(scale.small)}>
        {data.length === 0 && (
          <text x={0} y={headY}>
            {words.chart.mirror.noBenefits}
          </text>
        )}
        {shape.rows.length > 0 &&
          shape.ticks.map(({ level, x }) => (
            <text key={level} x={x} y={headY} textAnchor="middle">
              {level}
            </text>
          ))}
        <text x={shape.levelX} y={headY} textAnchor="end">
          {track.ourLevel}
        </text>
        <text x={shape.importanceX} y={headY} textAnchor="end">
          {track.importance}
        </text>
      </g>
      {shape.rows.map((row, index) => (
        <GoodEnoughRow key={row.benefit.id} row={row} shape={shape} isFirst={index === 0} {...style} />
      ))}
    </ChartCanvas>
  )
}

/** The layout of the tracks for a width, as the chart itself uses it. */
export function shapeOfTracks(
  data: readonly RatedBenefit[],
  words: Words,
  width: number,
  scale: ChartScale,
): TrackShape {
  const { level, ourLevel, importance } = words.chart.goodEnough
  const levels = [ourLevel, words.chart.notAssessed, ...data.map(benefit => level(surplusOf(benefit)))]
  return trackShape(data, { levels, importance }, width, scale)
}
