import type { CardKind } from '../../map/through-map.ts'
import { textWidth, wrapText } from '../type/text-width.ts'
import { cardOutline } from './card-outline.ts'
import type { DrawingNode } from './drawing.ts'
import { draw } from './drawing.ts'
import { COLOUR, FAMILY } from './picture-look.ts'
import { star, words } from './picture-marks.ts'

/** A card to be cut out and pinned up, with every word that stands on it. */
export interface WallCard {
  readonly kind: CardKind
  readonly letter: string
  readonly kindName: string
  readonly title: string
  readonly facts: readonly string[]
  readonly isIdentity: boolean
}

/** How many cards one sheet holds: two beside each other, two below. */
export const CARDS_ON_SHEET = 4

const ACROSS = 2
const INSET = 28
const MARK = 32
const HEAD_TYPE = { size: 16, weight: 'regular' } as const
const FACTS_TYPE = { size: 15, weight: 'regular' } as const
const FACTS_LINE = 20
const FACTS_MOST = 2
/** From what is read across a room down to what is read at the wall. */
const TITLE_SIZES = [46, 40, 35, 30, 26, 23, 20, 17] as const
const TITLE_LINE = 1.18
const BETWEEN = 16
/** More lines than any title needs. */
const ENDLESS = 99

interface Spot {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** At most four cards on a sheet of this size in px, with dashed lines where to cut; titles stand whole, as large as they fit. */
export function drawWallCards(
  cards: readonly WallCard[],
  size: { readonly width: number; readonly height: number },
): DrawingNode {
  const width = size.width / ACROSS
  const height = size.height / (CARDS_ON_SHEET / ACROSS)
  const placed = cards.slice(0, CARDS_ON_SHEET).map((card, at) => ({
    card,
    spot: { x: (at % ACROSS) * width, y: Math.floor(at / ACROSS) * height, width, height },
  }))
  return draw(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `-1 -1 ${size.width + 2} ${size.height + 2}`,
      width: size.width,
      height: size.height,
      role: 'img',
      'font-family': FAMILY,
    },
    ...cutLines(placed.map(({ spot }) => spot)),
    ...placed.map(({ card, spot }) => drawWallCard(card, spot)),
  )
}

function drawWallCard(card: WallCard, { x, y, width, height }: Spot): DrawingNode {
  const left = x + INSET
  const top = y + INSET
  const room = width - 2 * INSET
  const facts = card.facts.length === 0 ? [] : wrapText(card.facts.join(' · '), room, FACTS_MOST, FACTS_TYPE)
  const titleTop = top + MARK + BETWEEN
  const titleRoom = y + height - INSET - FACTS_LINE * FACTS_MOST - BETWEEN - titleTop
  const { size, lines } = fitTitle(card.title, room, titleRoom)
  const lowest = y + height - INSET - 4
  return draw(
    'g',
    {},
    ...headOf(card, left, top),
    ...lines.map((line, at) =>
      words(left, titleTop + size + at * size * TITLE_LINE, line, { size, colour: COLOUR.ink, weight: 600 }),
    ),
    ...facts.map((line, at) =>
      words(left, lowest - (facts.length - 1 - at) * FACTS_LINE, line, { size: FACTS_TYPE.size }),
    ),
  )
}

/** The mark of the kind with its letter, its name, and a star on what the brand is known for. */
function headOf(card: WallCard, x: number, y: number): readonly DrawingNode[] {
  const { kind, letter, kindName, isIdentity } = card
  const width = kind === 'benefit' ? MARK * 1.3 : MARK * 1.15
  const name = x + width + 12
  return [
    draw('path', { d: cardOutline(kind, { x, y, width, height: MARK }), fill: COLOUR.kind[kind] }),
    words(x + width / 2, y + MARK / 2 + 6.5, letter, {
      size: 18,
      colour: COLOUR.paper,
      weight: 600,
      anchor: 'middle',
    }),
    words(name, y + MARK / 2 + 5.5, kindName, { size: HEAD_TYPE.size }),
    ...(isIdentity ? [star(name + textWidth(kindName, HEAD_TYPE) + 16, y + MARK / 2, 8)] : []),
  ]
}

/** The largest type in which a title stands whole without a broken word; where none does, words are broken. */
function fitTitle(
  title: string,
  width: number,
  height: number,
): { readonly size: number; readonly lines: readonly string[] } {
  const set = TITLE_SIZES.map(size => {
    const type = { size, weight: 'semibold' } as const
    const lines = wrapText(title, width, ENDLESS, type)
    const isLow = lines.length * size * TITLE_LINE <= height
    const isUnbroken = title.split(/\s+/).every(word => textWidth(word, type) <= width)
    return { size, lines, isLow, isUnbroken }
  })
  const whole = set.find(({ isLow, isUnbroken }) => isLow && isUnbroken) ?? set.find(({ isLow }) => isLow)
  if (whole) return whole
  const size = TITLE_SIZES.at(-1) ?? FACTS_TYPE.size
  const most = Math.floor(height / (size * TITLE_LINE))
  return { size, lines: wrapText(title, width, most, { size, weight: 'semibold' }) }
}

/** The edges of all cards; an edge that two cards share is one line. */
function cutLines(spots: readonly Spot[]): readonly DrawingNode[] {
  const edges = spots.flatMap(({ x, y, width, height }) => {
    const [right, bottom] = [x + width, y + height]
    return [
      [x, y, right, y],
      [x, bottom, right, bottom],
      [x, y, x, bottom],
      [right, y, right, bottom],
    ] as const
  })
  const apart = new Map(edges.map(edge => [edge.join(' '), edge]))
  return [...apart.values()].map(([x1, y1, x2, y2]) =>
    draw('line', { x1, y1, x2, y2, stroke: COLOUR.soft, 'stroke-width': 0.8, 'stroke-dasharray': '5 4' }),
  )
}
