import type { Id } from '../../../shared/lang/id.ts'
import { inOrder } from '../../../shared/map/edits/place-cards.ts'
import type { CardKind, ThroughMap } from '../../../shared/map/through-map.ts'
import { CARD_KINDS, kindOf } from '../../../shared/map/through-map.ts'

/** A card that may be the other end of a link. */
export interface OtherEnd {
  readonly id: Id
  readonly kind: CardKind
  readonly title: string
  readonly isLinked: boolean
}

/** More are not listed: a few more letters find the rest. */
const MOST = 8

/** The cards a card may be linked with that hold the typed letters: titles that begin with them first. */
export function otherEnds(map: ThroughMap, id: Id, typed: string): OtherEnd[] {
  const linked = linkedWith(map, id)
  const text = typed.trim().toLowerCase()
  const ends = kindsBeside(map, id).flatMap(kind =>
    inOrder(map, kind)
      .filter(card => card.title.toLowerCase().includes(text))
      .map(card => ({ id: card.id, kind, title: card.title, isLinked: linked.has(card.id) })),
  )
  const rank = (end: OtherEnd) => (end.isLinked ? 2 : 0) + (end.title.toLowerCase().startsWith(text) ? 0 : 1)
  return ends.sort((one, other) => rank(one) - rank(other)).slice(0, MOST)
}

/** The kinds of card that stand in the columns beside a card. */
export function kindsBeside(map: ThroughMap, id: Id): CardKind[] {
  const kind = kindOf(map, id)
  const at = kind ? CARD_KINDS.indexOf(kind) : -10
  return [CARD_KINDS[at + 1], CARD_KINDS[at - 1]].filter(beside => beside !== undefined)
}

function linkedWith(map: ThroughMap, id: Id): ReadonlySet<Id> {
  const linked = new Set<Id>()
  for (const { from, to } of map.links.values()) {
    if (from === id) linked.add(to)
    if (to === id) linked.add(from)
  }
  return linked
}
