import { layOutCards } from '../../layout/card-layout.ts'
import { COLUMN_STRIDE } from '../../layout/measures.ts'
import type { CardKind } from '../../map/through-map.ts'
import { CARD_KINDS, COLUMN_OF, findCard } from '../../map/through-map.ts'
import type { Workshop } from '../../workshop/workshop.ts'
import { writeCardText } from '../card-text.ts'
import type { FileFormat } from '../export-format.ts'
import { writeLinkLabel } from '../link-label.ts'

/** The colours of the format's own palette: yellow, green and purple. */
const COLOUR_OF: Readonly<Record<CardKind, string>> = { invention: '3', benefit: '4', pitch: '6' }

/** Around the cards of a column, in pixels of the drawing. */
const MARGIN = 40

/** The map as JSON Canvas 1.0, with its columns as groups; reads back as the same cards and links. */
export const jsonCanvasFile = {
  id: 'canvas',
  option: 'canvas',
  ending: 'canvas',
  compose(workshop, { words }) {
    const layout = layOutCards(workshop)
    const groups = CARD_KINDS.map((kind, column) => ({
      id: `column-${kind}`,
      type: 'group',
      x: column * COLUMN_STRIDE - MARGIN,
      y: -MARGIN,
      width: COLUMN_STRIDE - MARGIN,
      height: layout.height + 2 * MARGIN,
      label: words.map.column[kind],
      color: COLOUR_OF[kind],
    }))
    const cards = CARD_KINDS.flatMap(kind => layout.columns[kind].map(box => nodeOf(workshop, kind, box)))
    const edges = [...workshop.links.values()].map(link => ({
      id: link.id,
      fromNode: link.from,
      fromSide: 'right',
      toNode: link.to,
      toSide: 'left',
      label: writeLinkLabel(link),
    }))
    return `${JSON.stringify({ nodes: [...groups, ...cards], edges }, null, '\t')}\n`
  },
} as const satisfies FileFormat

interface Box {
  readonly id: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

function nodeOf(workshop: Workshop, kind: CardKind, { id, x, y, width, height }: Box) {
  const known = findCard(workshop, id)
  if (!known) throw new Error(`The layout holds a card that ${COLUMN_OF[kind]} do not: ${id}`)
  return { id, type: 'text', x, y, width, height, text: writeCardText(known.card, kind) }
}
