import type { ChartColours, ChartScale } from './chart-look.ts'

interface BenefitMarkProps {
  readonly x: number
  readonly y: number
  readonly letter: string
  readonly colours: ChartColours
  readonly scale: ChartScale
}

const FLAT = 0.67
const LETTER = 0.56

/** The pill with its letter that marks a benefit everywhere; x is its left end, y its middle. */
export function BenefitMark({ x, y, letter, colours, scale }: BenefitMarkProps) {
  const height = scale.mark * FLAT
  return (
    <g>
      <rect
        x={x}
        y={y - height / 2}
        width={scale.mark}
        height={height}
        rx={height / 2}
        fill={colours.benefit}
      />
      <text
        x={x + scale.mark / 2}
        y={y + scale.mark * LETTER * 0.36}
        textAnchor="middle"
        fontSize={scale.mark * LETTER}
        fontWeight={600}
        fill={colours.onMark}
      >
        {letter}
      </text>
    </g>
  )
}
