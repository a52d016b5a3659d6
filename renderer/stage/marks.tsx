import type { CardKind } from '../../shared/map/through-map.ts'

interface MarkProps {
  readonly kind: CardKind | 'words'
  readonly width: number
  readonly height: number
  readonly isHollow?: boolean
  /** Stands in the shape, where it says which kind this is. */
  readonly letter?: string | undefined
}

const COLOUR = {
  invention: 'var(--invention)',
  benefit: 'var(--benefit)',
  pitch: 'var(--pitch)',
  words: 'var(--ink-soft)',
} as const

const STROKE = 7

/** A kind's shape in any width: hexagon, pill, tag with its hole; a plain slip for words. */
export function Mark({ kind, width, height, isHollow = false, letter }: MarkProps) {
  const colour = COLOUR[kind]
  const inset = isHollow ? STROKE / 2 : 0
  return (
    <svg
      style={{ width: `calc(${width}px * var(--scale))`, height: `calc(${height}px * var(--scale))` }}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
    >
      <path
        d={outlineOf(kind, inset, width - inset, inset, height - inset)}
        fill={isHollow ? 'none' : colour}
        stroke={isHollow ? colour : 'none'}
        strokeWidth={STROKE}
        strokeLinejoin="round"
      />
      {kind === 'pitch' && letter === undefined && (
        <circle
          cx={height * 0.42}
          cy={height / 2}
          r={Math.max(4, height * 0.11)}
          fill={isHollow ? colour : 'var(--paper)'}
        />
      )}
      {letter !== undefined && (
        <text
          x={letterAt(kind, width, height)}
          y={height / 2}
          dominantBaseline="central"
          textAnchor="middle"
          fontSize={Math.max(56, height * 0.5)}
          fontWeight={700}
          fill="var(--on-mark)"
        >
          {letter}
        </text>
      )}
    </svg>
  )
}

function letterAt(kind: MarkProps['kind'], width: number, height: number): number {
  return kind === 'pitch' ? (width + height * 0.36) / 2 : width / 2
}

/** The outline of a shape between its edges; the tag points to the left, to where the line comes from. */
export function outlineOf(
  kind: MarkProps['kind'],
  left: number,
  right: number,
  top: number,
  bottom: number,
): string {
  const height = bottom - top
  const middle = (top + bottom) / 2
  if (kind === 'invention') {
    const corner = height * 0.28
    return `M${left} ${middle}L${left + corner} ${top}H${right - corner}L${right} ${middle}L${right - corner} ${bottom}H${left + corner}Z`
  }
  if (kind === 'pitch') {
    const point = height * 0.36
    return `M${left} ${middle}L${left + point} ${top}H${right}V${bottom}H${left + point}Z`
  }
  const radius = kind === 'benefit' ? height / 2 : Math.min(8, height / 4)
  return `M${left + radius} ${top}H${right - radius}A${radius} ${radius} 0 0 1 ${right} ${top + radius}V${bottom - radius}A${radius} ${radius} 0 0 1 ${right - radius} ${bottom}H${left + radius}A${radius} ${radius} 0 0 1 ${left} ${bottom - radius}V${top + radius}A${radius} ${radius} 0 0 1 ${left + radius} ${top}Z`
}

/** 0, 1, 2 … below a number, for drawing as many of a thing as there are. */
export function countTo(count: number): readonly number[] {
  return [...Array(count).keys()]
}
