import type { CardKind } from '../../map/through-map.ts'

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

const POINT = 0.22
const POINT_MOST = 8

/** The outline of a card as a path: an invention ends in two points, a benefit is a pill, a pitch is a tag. */
export function cardOutline(kind: CardKind, { x, y, width, height }: Box): string {
  const right = x + width
  const bottom = y + height
  const middle = y + height / 2
  const point = Math.min(POINT_MOST, height * POINT + 2)
  if (kind === 'invention') {
    return `M${x} ${middle}L${x + point} ${y}H${right - point}L${right} ${middle}L${right - point} ${bottom}H${x + point}Z`
  }
  if (kind === 'pitch') return `M${x} ${middle}L${x + point} ${y}H${right}V${bottom}H${x + point}Z`
  const r = Math.min(height / 2, 20)
  return (
    `M${x + r} ${y}H${right - r}A${r} ${r} 0 0 1 ${right} ${y + r}V${bottom - r}A${r} ${r} 0 0 1 ${right - r} ${bottom}` +
    `H${x + r}A${r} ${r} 0 0 1 ${x} ${bottom - r}V${y + r}A${r} ${r} 0 0 1 ${x + r} ${y}Z`
  )
}
