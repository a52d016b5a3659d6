import type { Id } from '../../shared/lang/id.ts'
import type { CardBox } from '../../shared/layout/card-layout.ts'
import type { Link } from '../../shared/map/link.ts'
import { CARD_KINDS } from '../../shared/map/through-map.ts'
import type { MapModel } from './model/map-model.ts'

export type Direction = 'up' | 'down' | 'left' | 'right'

/** Which end of a link the keyboard came from: its links are the ones to walk through up and down. */
export type Side = 'from' | 'to'

export interface Step {
  readonly id: Id
  readonly side: Side
}

/** Where an arrow leads: along the throughline from card to link to card, or up and down; undefined at an edge. */
export function stepFrom(model: MapModel, id: Id, direction: Direction, side: Side): Step | undefined {
  const link = model.map.links.get(id)
  if (link) return fromLink(model, link, direction, side)
  const box = model.cards.boxes.get(id)
  return box && fromCard(model, box, direction)
}

/** The card where the keyboard starts: the first of the first column that has one. */
export function firstCard(model: MapModel): Id | undefined {
  for (const kind of CARD_KINDS) {
    const [first] = model.cards.columns[kind]
    if (first) return first.id
  }
  return undefined
}

function fromLink(model: MapModel, link: Link, direction: Direction, side: Side): Step | undefined {
  if (direction === 'left') return { id: link.from, side }
  if (direction === 'right') return { id: link.to, side }
  const siblings =
    side === 'from' ? model.links.ofCard.get(link.from)?.outOf : model.links.ofCard.get(link.to)?.into
  const at = siblings?.indexOf(link) ?? -1
  const next = siblings?.[at + (direction === 'down' ? 1 : -1)]
  return next && { id: next.id, side }
}

function fromCard(model: MapModel, box: CardBox, direction: Direction): Step | undefined {
  if (direction === 'up' || direction === 'down') {
    const next = model.cards.columns[box.kind][box.index + (direction === 'down' ? 1 : -1)]
    return next && { id: next.id, side: 'from' }
  }
  const links = model.links.ofCard.get(box.id)
  const isRight = direction === 'right'
  const link = strongest((isRight ? links?.outOf : links?.into) ?? [])
  if (link) return { id: link.id, side: isRight ? 'from' : 'to' }
  const beside = nearest(model, box, isRight ? 1 : -1)
  return beside && { id: beside.id, side: 'from' }
}

function strongest(links: readonly Link[]): Link | undefined {
  return links.reduce<Link | undefined>(
    (best, link) => (best && best.strength >= link.strength ? best : link),
    undefined,
  )
}

function nearest(model: MapModel, box: CardBox, by: 1 | -1): CardBox | undefined {
  const kind = CARD_KINDS[CARD_KINDS.indexOf(box.kind) + by]
  const column = kind ? model.cards.columns[kind] : []
  return column.reduce<CardBox | undefined>(
    (best, other) => (best && Math.abs(best.y - box.y) <= Math.abs(other.y - box.y) ? best : other),
    undefined,
  )
}
