import type { Words } from '../../../shared/words/words.ts'
import type { ChartScale } from './chart-look.ts'
import type { ChartStyle } from './chart-style.ts'
import { setIn } from './chart-style.ts'
import type { PlacedPiece } from './flow-texts.ts'
import { flowTexts } from './flow-texts.ts'
import { Legend } from './legend.tsx'
import type { MirrorData } from './mirror-data.ts'
import { mirrorLegend } from './mirror-legend.tsx'

const LINE = 1.5
const LEGEND_LINE = 2.2

/** What is written around the mirror bars when they stand alone, with the heights it takes in px. */
export interface MirrorCaptionShape {
  readonly head: readonly PlacedPiece[]
  readonly foot: readonly PlacedPiece[]
  readonly headHeight: number
  readonly footHeight: number
}

/** Title, unit and legend above, the alignment sentence with its band and its bases below, in a width. */
export function captionShape(data: MirrorData, words: Words, width: number, scale: ChartScale) {
  const mirror = words.chart.mirror
  const bold = { ...scale.small, weight: 'semibold' } as const
  const sentence = data.alignment === null ? mirror.notAssessed : mirror.filled(data.alignment)
  const band = data.alignment !== null && data.otherWeights ? [mirror.otherWeights(data.otherWeights)] : []
  const head = flowTexts(
    [
      { text: mirror.title, type: scale.strong },
      { text: mirror.unit, type: scale.small },
    ],
    width,
    scale.gap,
  )
  const foot = flowTexts(
    [
      { text: sentence, type: bold },
      ...[...band, mirror.base(data.inventions, data.pitches)].map(text => ({ text, type: scale.small })),
    ],
    width,
    scale.gap,
  )
  const linesOf = (pieces: readonly PlacedPiece[]) => (pieces.at(-1)?.line ?? 0) + 1
  const line = scale.small.size * LINE
  return {
    head,
    foot,
    headHeight: linesOf(head) * line + scale.small.size * LEGEND_LINE,
    footHeight: linesOf(foot) * line + scale.gap * 2,
  } satisfies MirrorCaptionShape
}

interface MirrorCaptionProps extends ChartStyle {
  readonly caption: MirrorCaptionShape
  readonly width: number
  readonly height: number
}

/** Draws the caption above and below. */
export function MirrorCaption({ caption, width, height, ...style }: MirrorCaptionProps) {
  const { colours, scale } = style
  const line = scale.small.size * LINE
  const ruleY = height - caption.footHeight + scale.gap
  return (
    <g>
      <Pieces pieces={caption.head} top={line * 0.75} line={line} colours={colours} />
      <Legend
        entries={mirrorLegend(style)}
        left={0}
        y={caption.headHeight - (scale.small.size * LEGEND_LINE) / 2}
        colours={colours}
        scale={scale}
      />
      <line x1={0} x2={width} y1={ruleY} y2={ruleY} stroke={colours.hairline} strokeWidth={scale.stroke} />
      <Pieces pieces={caption.foot} top={ruleY + line} line={line} colours={colours} />
    </g>
  )
}

interface PiecesProps extends Pick<ChartStyle, 'colours'> {
  readonly pieces: readonly PlacedPiece[]
  readonly top: number
  readonly line: number
}

function Pieces({ pieces, top, line, colours }: PiecesProps) {
  return pieces.map(({ text, type, x, line: index }) => (
    <text
      key={text}
      x={x}
      y={top + index * line}
      fill={type.weight === 'semibold' ? colours.ink : colours.inkSoft}
      {...setIn(type)}
    >
      {text}
    </text>
  ))
}
