import { textWidth } from '../../../shared/layout/type/text-width.ts'
import type { Words } from '../../../shared/words/words.ts'
import { ChartCanvas } from './chart-canvas.tsx'
import type { ChartColours, ChartScale } from './chart-look.ts'
import { screenColours, screenScale } from './chart-look.ts'
import { setIn } from './chart-style.ts'
import { FlowBarShape } from './flow-bar.tsx'
import type { FlowData } from './flow-data.ts'
import { flowShape } from './flow-geometry.ts'
import { flowLegend } from './flow-legend.tsx'

export interface FlowChartProps {
  readonly data: FlowData
  readonly words: Words
  readonly width: number
  readonly colours?: ChartColours
  readonly scale?: ChartScale
  readonly captioned?: boolean
}

const BAND_OPACITY = 0.34

/** Throughlines as streams: effort flows into benefits from the left, emphasis out of them to the right. */
export function FlowChart({
  data,
  words,
  width,
  colours = screenColours,
  scale = screenScale,
  captioned = false,
}: FlowChartProps) {
  const flow = words.chart.flow
  const shape = flowShape(data, width, scale)
  const style = { colours, scale, words }
  const headY = shape.top - scale.row * 0.45
  const middle = textWidth(flow.benefits, scale.strong) / 2 + scale.gap
  const heads =
    shape.heads.pitch - shape.heads.benefit > middle
      ? { invention: flow.inventions, benefit: flow.benefits, pitch: flow.pitches }
      : words.map.column
  return (
    <ChartCanvas
      title={flow.title}
      unit={flow.unit}
      description={flow.description(data.cards)}
      width={width}
      height={shape.height}
      legend={captioned ? flowLegend(style) : null}
      {...style}
    >
      <g {...setIn(scale.strong)}>
        <text x={shape.heads.invention} y={headY} textAnchor="end" fill={colours.invention}>
          {heads.invention}
        </text>
        <text x={shape.heads.benefit} y={headY} textAnchor="middle" fill={colours.benefit}>
          {heads.benefit}
        </text>
        <text x={shape.heads.pitch} y={headY} fill={colours.pitch}>
          {heads.pitch}
        </text>
      </g>
      {data.cards.length === 0 && (
        <text x={0} y={shape.top + scale.row / 2} fill={colours.inkSoft} {...setIn(scale.label)}>
          {flow.nothing}
        </text>
      )}
      <g fill="none" strokeOpacity={BAND_OPACITY}>
        {shape.bands.map(({ key, side, path, width: thick }) => (
          <path
            key={key}
            d={path}
            stroke={side === 'effort' ? colours.invention : colours.pitch}
            strokeWidth={thick}
          />
        ))}
      </g>
      {shape.bars.map(bar => (
        <FlowBarShape key={bar.card.id} bar={bar} {...style} />
      ))}
    </ChartCanvas>
  )
}
