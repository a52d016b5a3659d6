import type { Id } from '../../lang/id.ts'
import { CARD_KINDS } from '../../map/through-map.ts'
import type { MapPicture, PictureCard, PictureLink } from './map-picture.ts'
import { COLUMN, LEAST_ROW, MOST_ROW, OPEN_ROW } from './picture-look.ts'

/** Where a card stands on the picture, in px. */
export interface PlacedCard {
  readonly card: PictureCard
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly isOpen: boolean
}

export interface PlacedLink {
  readonly link: PictureLink
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
}

const GAP_SHARE = 0.12
const MARK_ROOM = 11
const PORT_GAP = 6

/** How many cards of one column are readable in this height. */
export function rowsThatFit(height: number): number {
  return Math.floor(height / LEAST_ROW)
}

/** Stands the cards of the picture in their columns, each spread over the height. */
export function placeCardsIn(
  picture: MapPicture,
  top: number,
  width: number,
  height: number,
): readonly PlacedCard[] {
  return CARD_KINDS.flatMap(kind => {
    const cards = picture.columns[kind]
    const stride = Math.min(MOST_ROW, height / Math.max(1, cards.length))
    const isOpen = stride >= OPEN_ROW
    const marks = kind === 'benefit' && isOpen ? MARK_ROOM : 0
    const tallest = kind === 'benefit' ? 54 : 42
    const cardHeight = Math.min(tallest, stride * (1 - GAP_SHARE) - marks)
    // A short column spreads over the height, so that lines run level where they can.
    const step = cards.length > 1 ? (height - cardHeight - marks) / (cards.length - 1) : 0
    const offset = cards.length > 1 ? marks : (height - cardHeight) / 2
    return cards.map((card, at) => ({
      card,
      x: COLUMN[kind].left * width,
      y: top + offset + at * step,
      width: COLUMN[kind].width * width,
      height: cardHeight,
      isOpen,
    }))
  })
}

/** Runs the links between the cards; ends on one card follow the order of the cards they lead to. */
export function placeLinksIn(picture: MapPicture, placed: readonly PlacedCard[]): readonly PlacedLink[] {
  const cardOf = new Map(placed.map(card => [card.card.id, card]))
  const known = picture.links.flatMap(link => {
    const [from, to] = [cardOf.get(link.from), cardOf.get(link.to)]
    return from && to ? [{ link, from, to }] : []
  })
  const starts = portsOf(known.map(({ link, from, to }) => ({ id: link.id, card: from, other: to })))
  const ends = portsOf(known.map(({ link, from, to }) => ({ id: link.id, card: to, other: from })))
  return known.map(({ link, from, to }) => ({
    link,
    x1: from.x + from.width,
    y1: starts.get(link.id) ?? 0,
    x2: to.x,
    y2: ends.get(link.id) ?? 0,
  }))
}

interface End {
  readonly id: Id
  readonly card: PlacedCard
  readonly other: PlacedCard
}

function portsOf(ends: readonly End[]): ReadonlyMap<Id, number> {
  const byCard = new Map<PlacedCard, End[]>()
  for (const end of ends) byCard.set(end.card, [...(byCard.get(end.card) ?? []), end])
  const ports = new Map<Id, number>()
  for (const [card, list] of byCard) {
    const sorted = list.toSorted((one, other) => one.other.y - other.other.y)
    const gap = Math.min(PORT_GAP, (card.height * 0.7) / sorted.length)
    const middle = card.y + card.height / 2
    sorted.forEach(({ id }, at) => {
      ports.set(id, middle + (at - (sorted.length - 1) / 2) * gap)
    })
  }
  return ports
}
