import type { Room } from '../../../../shared/exercise/exercise.ts'
import { activeInventions, linkedCards, strongLinks } from '../../../../shared/exercise/room-reading.ts'
import type { Id } from '../../../../shared/lang/id.ts'
import { inOrder } from '../../../../shared/map/edits/place-cards.ts'

/** Something that waits for the room: a card to be linked, or a strong link that lacks a reason. */
export interface Waiting {
  /** The card that is on the table. */
  readonly card: Id
  readonly link: Id | null
}

/** What waits, in the order it comes up: cards without a link, inventions first, then links that lack a reason. */
export function linkingQueue(room: Room): readonly Waiting[] {
  const linked = linkedCards(room)
  const active = new Set(activeInventions(room).map(({ id }) => id))
  const cards = [
    ...inOrder(room.workshop, 'invention').filter(({ id }) => active.has(id)),
    ...inOrder(room.workshop, 'pitch'),
    ...inOrder(room.workshop, 'benefit'),
  ]
  const unlinked = cards.filter(({ id }) => !linked.has(id)).map(({ id }) => ({ card: id, link: null }))
  const reasonless = strongLinks(room)
    .filter(({ whyFrom, whyTo }) => !whyFrom || !whyTo)
    .map(({ id, from }) => ({ card: from, link: id }))
  return [...unlinked, ...reasonless]
}

/** Names what waits, so that it can be skipped. */
export function keyOf({ card, link }: Waiting): Id {
  return link ?? card
}
