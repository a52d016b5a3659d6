import { textWidth } from '../type/text-width.ts'
import type { DrawingNode } from './drawing.ts'
import { draw } from './drawing.ts'
import type { PictureMark } from './map-picture.ts'
import { COLOUR, SIZE } from './picture-look.ts'

const MARK = 7
const GAP = 3
const BETWEEN = 8

/** Text of the picture in one place; anchor says which end stands at x. */
export function words(
  x: number,
  y: number,
  text: string,
  look: {
    readonly size?: number
    readonly colour?: string
    readonly weight?: 400 | 500 | 600
    readonly anchor?: 'start' | 'middle' | 'end'
  } = {},
): DrawingNode {
  const { size = SIZE.small, colour = COLOUR.soft, weight = 400, anchor = 'start' } = look
  const at = { x, y, 'font-size': size, fill: colour, 'font-weight': weight === 400 ? null : weight }
  return draw('text', { ...at, 'text-anchor': anchor === 'start' ? null : anchor }, text)
}

/** The sign of a severity: a filled triangle, an outlined diamond, a small ring. */
export function severitySign(severity: PictureMark['severity'], x: number, y: number): DrawingNode {
  const colour = COLOUR.severity[severity]
  const r = MARK / 2
  if (severity === 'serious') {
    return draw('path', { d: `M${x} ${y - r}L${x + r} ${y + r}H${x - r}Z`, fill: colour })
  }
  const line = { fill: COLOUR.paper, stroke: colour, 'stroke-width': 1.2 }
  if (severity === 'discuss')
    return draw('path', { d: `M${x} ${y - r}L${x + r} ${y}L${x} ${y + r}L${x - r} ${y}Z`, ...line })
  return draw('circle', { cx: x, cy: y, r: 2.4, ...line })
}

/** The width of a row of marks in px. */
export function marksWidth(marks: readonly PictureMark[]): number {
  return marks.reduce(
    (sum, { ref }, at) =>
      sum + MARK + GAP + textWidth(ref, { size: SIZE.small, weight: 'semibold' }) + (at > 0 ? BETWEEN : 0),
    0,
  )
}

/** The marks of the findings a card is in, side by side from x. */
export function findingMarks(
  marks: readonly PictureMark[],
  x: number,
  middle: number,
): readonly DrawingNode[] {
  let left = x
  return marks.flatMap(({ ref, severity }) => {
    const sign = severitySign(severity, left + MARK / 2, middle)
    const text = words(left + MARK + GAP, middle + 3.3, ref, {
      colour: COLOUR.severity[severity],
      weight: 600,
    })
    left += MARK + GAP + textWidth(ref, { size: SIZE.small, weight: 'semibold' }) + BETWEEN
    return [sign, text]
  })
}

const CORNERS = 10

/** The star of what the brand is known for; drawn, because no bundled font has one. */
export function star(x: number, y: number, radius: number): DrawingNode {
  const points = Array.from({ length: CORNERS }, (_, at) => {
    const reach = at % 2 === 0 ? radius : radius * 0.42
    const angle = (Math.PI * at) / (CORNERS / 2) - Math.PI / 2
    return `${(x + reach * Math.cos(angle)).toFixed(2)} ${(y + reach * Math.sin(angle)).toFixed(2)}`
  })
  return draw('path', { d: `M${points.join('L')}Z`, fill: COLOUR.ink })
}
