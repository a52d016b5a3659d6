import type { CardKind } from '../../../shared/map/through-map.ts'
import { KIND_SHAPES, LETTER_X } from '../../ui/kind-shapes.ts'
import type { ChartStyle } from './chart-style.ts'

interface KindShapeProps extends ChartStyle {
  readonly kind: CardKind
  /** Its middle in px. */
  readonly x: number
  readonly y: number
}

const GRID = 18

/** The mark of a kind of card, as it stands on the map, around a point of a chart. */
export function KindShape({ kind, x, y, colours, scale, words }: KindShapeProps) {
  const size = scale.mark / GRID
  return (
    <g transform={`translate(${x - scale.mark / 2} ${y - scale.mark / 2}) scale(${size})`}>
      <path d={KIND_SHAPES[kind].outline} fill={colours[kind]} />
      <text
        x={LETTER_X[kind]}
        y={12.4}
        textAnchor="middle"
        fontSize={9.5}
        fontWeight={700}
        fill={colours.onMark}
      >
        {words.map.letter[kind]}
      </text>
    </g>
  )
}
