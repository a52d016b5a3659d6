import type { ChartStyle } from './chart-style.ts'

interface TrackMarkProps extends Pick<ChartStyle, 'colours' | 'scale'> {
  readonly x: number
  readonly y: number
}

const RADIUS = 0.22
const RING = 0.2

/** What buyers need: an upright line. */
export function NeededMark({ x, y, colours, scale }: TrackMarkProps) {
  const reach = scale.bar * 0.42
  return (
    <line x1={x} x2={x} y1={y - reach} y2={y + reach} stroke={colours.ink} strokeWidth={scale.stroke * 2.5} />
  )
}

/** What we give: a filled dot. */
export function OursMark({ x, y, colours, scale }: TrackMarkProps) {
  return <circle cx={x} cy={y} r={scale.bar * RADIUS} fill={colours.benefit} />
}

/** What the best rival gives: a ring, around our dot where both stand on one level. */
export function RivalMark({ x, y, isOver, colours, scale }: TrackMarkProps & { readonly isOver: boolean }) {
  return (
    <circle
      cx={x}
      cy={y}
      r={scale.bar * (isOver ? RADIUS + RING / 2 : RING)}
      fill={isOver ? 'none' : colours.paper}
      stroke={colours.ink}
      strokeWidth={scale.stroke * 1.75}
    />
  )
}
