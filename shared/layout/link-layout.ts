import type { Id } from '../lang/id.ts'
import type { Link, Strength } from '../map/link.ts'
import type { ThroughMap } from '../map/through-map.ts'
import type { CardBox, CardLayout } from './card-layout.ts'
import { PORT_GAP, PORT_MARGIN } from './measures.ts'

/** Where a link runs: from the right edge of its maker to the left edge of what it serves. */
export interface LinkLine {
  readonly id: Id
  readonly from: Id
  readonly to: Id
  readonly strength: Strength
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
}

export interface LinkLayout {
  readonly lines: ReadonlyMap<Id, LinkLine>
  /** The links of a card, in then out, each side sorted by the card at the other end. */
  readonly ofCard: ReadonlyMap<Id, { readonly into: readonly Link[]; readonly outOf: readonly Link[] }>
}

interface Ends {
  readonly into: Link[]
  readonly outOf: Link[]
}

/** Runs every link between its cards; the ends on one card follow the order of the cards they lead to. */
export function layOutLinks(map: ThroughMap, cards: CardLayout): LinkLayout {
  const ofCard = new Map<Id, Ends>()
  for (const id of cards.boxes.keys()) ofCard.set(id, { into: [], outOf: [] })
  for (const link of map.links.values()) {
    const from = ofCard.get(link.from)
    const to = ofCard.get(link.to)
    if (!from || !to) continue
    from.outOf.push(link)
    to.into.push(link)
  }
  const starts = new Map<Id, number>()
  const ends = new Map<Id, number>()
  for (const [id, links] of ofCard) {
    const box = boxOf(cards, id)
    if (links.into.length > 1) links.into.sort(byIndex(cards, link => link.from))
    if (links.outOf.length > 1) links.outOf.sort(byIndex(cards, link => link.to))
    links.into.forEach((link, port) => {
      ends.set(link.id, portAt(box, port, links.into.length))
    })
    links.outOf.forEach((link, port) => {
      starts.set(link.id, portAt(box, port, links.outOf.length))
    })
  }
  return { lines: linesOf(map, cards, starts, ends), ofCard }
}

/** The height of one of several link ends on a card, closer together than usual where room is short. */
export function portAt(box: CardBox, port: number, ports: number): number {
  const middle = box.y + box.height / 2
  if (ports < 2) return middle
  const gap = Math.min(PORT_GAP, (box.height - 2 * PORT_MARGIN) / (ports - 1))
  return middle + (port - (ports - 1) / 2) * gap
}

function linesOf(
  map: ThroughMap,
  cards: CardLayout,
  starts: ReadonlyMap<Id, number>,
  ends: ReadonlyMap<Id, number>,
): ReadonlyMap<Id, LinkLine> {
  const lines = new Map<Id, LinkLine>()
  for (const { id, from, to, strength } of map.links.values()) {
    const [y1, y2] = [starts.get(id), ends.get(id)]
    if (y1 === undefined || y2 === undefined) continue
    const maker = boxOf(cards, from)
    lines.set(id, { id, from, to, strength, x1: maker.x + maker.width, y1, x2: boxOf(cards, to).x, y2 })
  }
  return lines
}

function byIndex(cards: CardLayout, otherEnd: (link: Link) => Id): (one: Link, other: Link) => number {
  const index = (link: Link) => boxOf(cards, otherEnd(link)).index
  return (one, other) => index(one) - index(other) || (one.id < other.id ? -1 : 1)
}

function boxOf(cards: CardLayout, id: Id): CardBox {
  const box = cards.boxes.get(id)
  if (!box) throw new Error(`No box for card ${id}`)
  return box
}
