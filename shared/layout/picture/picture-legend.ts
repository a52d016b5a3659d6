import { textWidth } from '../type/text-width.ts'
import type { DrawingNode } from './drawing.ts'
import { draw } from './drawing.ts'
import type { MapPicture } from './map-picture.ts'
import { COLOUR, SIZE } from './picture-look.ts'
import { severitySign, star, words } from './picture-marks.ts'

interface Entry {
  readonly text: string
  readonly keyWidth: number
  readonly key: (x: number, y: number) => DrawingNode
}

const BETWEEN = 20
const GAP = 6

/** What lines and signs mean, in one row that ends at the right edge. */
export function pictureLegend(
  legend: MapPicture['legend'],
  width: number,
  y: number,
): readonly DrawingNode[] {
  const { severity } = legend
  const links: Entry[] = [
    { text: legend.strength[9], keyWidth: 30, key: lineKey(3, null) },
    { text: legend.strength[3], keyWidth: 30, key: lineKey(1.4, null) },
    { text: legend.strength[1], keyWidth: 30, key: lineKey(0.9, '1 2.6') },
    { text: legend.noEvidence, keyWidth: 30, key: lineKey(2.6, '6 3.5') },
    { text: legend.breaks, keyWidth: 8, key: ringKey },
  ]
  const signs: Entry[] = severity
    ? (['serious', 'discuss', 'note'] as const).map(one => ({
        text: severity[one],
        keyWidth: 8,
        key: (x, middle) => severitySign(one, x + 4, middle),
      }))
    : []
  const known: Entry = { text: legend.identity, keyWidth: 9, key: (x, middle) => star(x + 4.5, middle, 4.5) }
  const all = [...signs, known]
  return [...rowOf(links, 0, y), ...rowOf(all, width - lengthOf(all), y)]
}

function rowOf(entries: readonly Entry[], from: number, y: number): readonly DrawingNode[] {
  let x = from
  return entries.flatMap(({ text, keyWidth, key }) => {
    const nodes = [key(x, y - 3), words(x + keyWidth + GAP, y, text)]
    x += keyWidth + GAP + textWidth(text, { size: SIZE.small, weight: 'regular' }) + BETWEEN
    return nodes
  })
}

function lengthOf(entries: readonly Entry[]): number {
  return entries.reduce(
    (sum, { text, keyWidth }) =>
      sum + keyWidth + GAP + textWidth(text, { size: SIZE.small, weight: 'regular' }) + BETWEEN,
    -BETWEEN,
  )
}

function lineKey(thickness: number, dashes: string | null) {
  return (x: number, y: number) =>
    draw('line', {
      x1: x,
      x2: x + 30,
      y1: y,
      y2: y,
      stroke: COLOUR.soft,
      'stroke-width': thickness,
      'stroke-dasharray': dashes,
    })
}

function ringKey(x: number, y: number): DrawingNode {
  return draw('circle', {
    cx: x + 4,
    cy: y,
    r: 3.4,
    fill: COLOUR.paper,
    stroke: COLOUR.ink,
    'stroke-width': 1.2,
  })
}
