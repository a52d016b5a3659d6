import type { Id } from '../../shared/lang/id.ts'
import { inOrder } from '../../shared/map/edits/place-cards.ts'
import type { CardKind, ThroughMap } from '../../shared/map/through-map.ts'

/** The record before and the one after in an order. */
export function neighboursIn(order: readonly Id[], id: Id) {
  const at = order.indexOf(id)
  return { previous: order[at - 1], next: at < 0 ? undefined : order[at + 1] }
}

/** The cards above and below a card in its column. */
export function neighboursOf(map: ThroughMap, kind: CardKind, id: Id) {
  return neighboursIn(
    inOrder(map, kind).map(card => card.id),
    id,
  )
}
