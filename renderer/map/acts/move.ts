import type { Id } from '../../../shared/lang/id.ts'
import { inOrder, placeCards } from '../../../shared/map/edits/place-cards.ts'
import type { CardKind } from '../../../shared/map/through-map.ts'
import { findCard } from '../../../shared/map/through-map.ts'
import { currentWorkshop, editWorkshop } from '../../workshop/open-workshop.ts'
import { currentWords } from '../../workshop/use-words.ts'
import { say } from '../said.ts'

/** The order of a column after some cards of it were taken out and put before the card that stood at `index`. */
export function reordered(order: readonly Id[], ids: ReadonlySet<Id>, index: number): Id[] {
  const stays = (id: Id) => !ids.has(id)
  const moved = order.filter(id => !stays(id))
  return [...order.slice(0, index).filter(stays), ...moved, ...order.slice(index).filter(stays)]
}

/** Puts cards of one column before the card that stands at `index` now. */
export function moveTo(kind: CardKind, ids: ReadonlySet<Id>, index: number): void {
  const workshop = currentWorkshop()
  if (!workshop) return
  const order = inOrder(workshop, kind).map(card => card.id)
  const next = reordered(order, ids, index)
  if (next.every((id, at) => id === order[at])) return
  const [only] = ids
  const title = only === undefined ? '' : (findCard(workshop, only)?.card.title ?? '')
  const label = { act: 'move-cards', count: ids.size, title: ids.size === 1 ? title : null } as const
  editWorkshop(label, open => placeCards(open, kind, next))
  say(currentWords().canvas.said.moved(title, next.indexOf(only ?? '') + 1, next.length))
}

/** Moves a card one place up or down its column. */
export function moveBy(id: Id, by: 1 | -1): void {
  const workshop = currentWorkshop()
  const known = workshop && findCard(workshop, id)
  if (!workshop || !known) return
  const at = inOrder(workshop, known.kind).findIndex(card => card.id === id)
  if (at + by < 0) return
  moveTo(known.kind, new Set([id]), by === 1 ? at + 2 : at - 1)
}
