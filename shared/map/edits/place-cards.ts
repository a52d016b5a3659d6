import type { Id } from '../../lang/id.ts'
import type { Card, CardKind, ThroughMap } from '../through-map.ts'
import { COLUMN_OF } from '../through-map.ts'
import { patchCards } from './patch-card.ts'

/** The cards of a column from top to bottom: placed ones by their place, then the others as they were made. */
export function inOrder(map: ThroughMap, kind: CardKind): readonly Card[] {
  const cards: readonly Card[] = [...map[COLUMN_OF[kind]].values()]
  return cards.toSorted(byPlace)
}

/** The map with the cards of a column standing in this order; ids that are missing keep to the end. */
export function placeCards<Map extends ThroughMap>(map: Map, kind: CardKind, order: readonly Id[]): Map {
  const named = new Set(order)
  const rest = inOrder(map, kind).filter(card => !named.has(card.id))
  const standing = new Map(inOrder(map, kind).map(card => [card.id, card.place]))
  const places = [...order, ...rest.map(card => card.id)]
    .map((id, place) => [id, { place }] as const)
    .filter(([id, { place }]) => standing.get(id) !== place)
  return patchCards(map, kind, new Map(places))
}

function byPlace(one: Card, other: Card): number {
  if (one.place !== other.place)
    return (one.place ?? Number.POSITIVE_INFINITY) - (other.place ?? Number.POSITIVE_INFINITY)
  return one.id < other.id ? -1 : Number(one.id > other.id)
}
