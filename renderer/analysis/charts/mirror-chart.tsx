import type { Words } from '../../../shared/words/words.ts'
import type { ChartColours, ChartScale } from './chart-look.ts'
import { CHART_FONT, screenColours, screenScale } from './chart-look.ts'
import { MirrorAxis } from './mirror-axis.tsx'
import { captionShape, MirrorCaption } from './mirror-caption.tsx'
import type { MirrorData } from './mirror-data.ts'
import type { MirrorShape } from './mirror-geometry.ts'
import { mirrorShape } from './mirror-geometry.ts'
import { MirrorRow } from './mirror-row.tsx'

export interface MirrorChartProps {
  readonly data: MirrorData
  readonly words: Words
  readonly width: number
  readonly colours?: ChartColours
  readonly scale?: ChartScale
  /** With the legend above and the alignment sentence below, for a drawing that stands alone. */
  readonly captioned?: boolean
}

/** Mirror bars: effort to the left, emphasis to the right; what is filled is the alignment figure. */
export function MirrorChart({
  data,
  words,
  width,
  colours = screenColours,
  scale = screenScale,
  captioned = false,
}: MirrorChartProps) {
  const mirror = words.chart.mirror
  const shape = shapeOfMirror(data, words, width, scale)
  const caption = captioned ? captionShape(data, words, width, scale) : null
  const head = caption?.headHeight ?? 0
  const height = head + shape.height + (caption?.footHeight ?? 0)
  const look = { colours, scale, words }
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      role="img"
      aria-label={mirror.title}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      fontFamily={CHART_FONT}
    >
      <title>{mirror.title}</title>
      <desc>{mirror.description(data.benefits.length, data.alignment)}</desc>
      {caption && <MirrorCaption caption={caption} width={width} height={height} {...look} />}
      <g transform={`translate(0 ${head})`}>
        <MirrorAxis shape={shape} data={data} {...look} />
        {shape.rows.map((row, index) => (
          <MirrorRow key={row.benefit?.id} row={row} shape={shape} isFirst={index === 0} {...look} />
        ))}
        {shape.unlinked.map((row, index) => (
          <MirrorRow key={row.lines[0]} row={row} shape={shape} isFirst={index > 0} {...look} />
        ))}
      </g>
    </svg>
  )
}

/** The layout of the mirror bars for a width, as the chart itself uses it. */
export function shapeOfMirror(data: MirrorData, words: Words, width: number, scale: ChartScale): MirrorShape {
  const { ahead, drift, effortOnNone, emphasisOnNone } = words.chart.mirror
  const driftWords = [drift, ahead(1), ahead(-1), ahead(0)]
  return mirrorShape(data, { driftWords, effortOnNone, emphasisOnNone }, width, scale)
}
