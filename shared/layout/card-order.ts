import type { CardKind, CardOfKind, ThroughMap } from '../map/through-map.ts'
import { COLUMN_OF } from '../map/through-map.ts'

/** The cards of a kind from top to bottom: by place, those never placed last, in the order of their ids. */
export function cardsInOrder<Kind extends CardKind>(map: ThroughMap, kind: Kind): CardOfKind[Kind][] {
  const cards = [...map[COLUMN_OF[kind]].values()] as CardOfKind[Kind][]
  return cards.sort(
    (one, other) =>
      (one.place ?? Number.POSITIVE_INFINITY) - (other.place ?? Number.POSITIVE_INFINITY) ||
      (one.id < other.id ? -1 : 1),
  )
}
