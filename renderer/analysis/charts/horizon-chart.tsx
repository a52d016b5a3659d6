import type { Words } from '../../../shared/words/words.ts'
import { ChartCanvas } from './chart-canvas.tsx'
import type { ChartColours, ChartScale } from './chart-look.ts'
import { screenColours, screenScale } from './chart-look.ts'
import { baseline, setIn } from './chart-style.ts'
import { HorizonColumnLines } from './horizon-column.tsx'
import type { HorizonData } from './horizon-data.ts'
import { horizonShape } from './horizon-geometry.ts'
import { HorizonPartShape } from './horizon-part.tsx'

export interface HorizonChartProps {
  readonly data: HorizonData
  readonly words: Words
  readonly width: number
  readonly colours?: ChartColours
  readonly scale?: ChartScale
  readonly captioned?: boolean
}

/** Effort by horizon: one bar for today, next and later, and the inventions behind each. */
export function HorizonChart({
  data,
  words,
  width,
  colours = screenColours,
  scale = screenScale,
  captioned = false,
}: HorizonChartProps) {
  const horizons = words.chart.horizons
  const shape = horizonShape(data, horizons.others, width, scale)
  const style = { colours, scale, words }
  const { bar } = shape
  return (
    <ChartCanvas
      title={horizons.title}
      unit={horizons.unit}
      description={horizons.description(data.split)}
      width={width}
      height={shape.height}
      legend={captioned ? [] : null}
      {...style}
    >
      {shape.parts.map((part, index) => (
        <HorizonPartShape key={part.horizon} part={part} before={shape.parts[index - 1] ?? null} {...style} />
      ))}
      {!data.split && (
        <g>
          <rect
            {...bar}
            fill="none"
            stroke={colours.inkSoft}
            strokeWidth={scale.stroke}
            strokeDasharray="5 4"
          />
          <text
            x={bar.x + scale.gap * 2}
            y={bar.y + bar.height / 2 + baseline(scale.label)}
            fill={colours.ink}
            {...setIn(scale.label)}
          >
            {horizons.notAssessed(data.tagged, data.needed)}
          </text>
        </g>
      )}
      {shape.columns.map(column => (
        <HorizonColumnLines key={String(column.horizon)} column={column} headY={shape.headY} {...style} />
      ))}
    </ChartCanvas>
  )
}
