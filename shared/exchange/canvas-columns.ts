import type { CardKind } from '../map/through-map.ts'
import { CARD_KINDS } from '../map/through-map.ts'
import type { CanvasNode } from './canvas.ts'

/** How groups that stand for a column are labelled, in small letters. */
const LABELS: ReadonlyMap<string, CardKind> = new Map([
  ['inventions', 'invention'],
  ['erfindungen', 'invention'],
  ['benefits', 'benefit'],
  ['nutzen', 'benefit'],
  ['pitches', 'pitch'],
  ['angebote', 'pitch'],
])

/** The column a node stands in: that of the labelled group around its middle, else its third of the drawing. */
export function columnFinder(nodes: readonly CanvasNode[]): (node: CanvasNode) => CardKind {
  const groups = nodes.flatMap(group => {
    const kind = group.type === 'group' ? LABELS.get(group.label.trim().toLowerCase()) : undefined
    return kind ? [{ kind, group }] : []
  })
  const cards = nodes.filter(({ type }) => type !== 'group')
  const middles = cards.map(middleOf)
  const left = middles.reduce((least, { x }) => Math.min(least, x), Number.POSITIVE_INFINITY)
  const right = middles.reduce((most, { x }) => Math.max(most, x), Number.NEGATIVE_INFINITY)
  return node => {
    const inside = groups.find(({ group }) => holds(group, node))
    if (inside) return inside.kind
    const third = right > left ? Math.min(2, Math.floor(((middleOf(node).x - left) / (right - left)) * 3)) : 0
    return CARD_KINDS[third] ?? 'invention'
  }
}

function middleOf({ x, y, width, height }: CanvasNode): { readonly x: number; readonly y: number } {
  return { x: x + width / 2, y: y + height / 2 }
}

function holds(group: CanvasNode, node: CanvasNode): boolean {
  const { x, y } = middleOf(node)
  return x >= group.x && x <= group.x + group.width && y >= group.y && y <= group.y + group.height
}
