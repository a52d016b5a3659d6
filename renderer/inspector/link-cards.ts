import type { Id } from '../../shared/lang/id.ts'
import { addCards } from '../../shared/map/edits/add-cards.ts'
import { addLink } from '../../shared/map/edits/links.ts'
import { type CardKind, kindOf, relationOf } from '../../shared/map/through-map.ts'
import { newId } from '../workshop/clock.ts'
import { editWorkshop } from '../workshop/open-workshop.ts'

/** The other end of a link: a card that is there, or one to be made. */
export type LinkTarget = { readonly id: Id } | { readonly kind: CardKind; readonly title: string }

/** A new link contributes until the room says more or less. */
const USUAL_STRENGTH = 3

/** Links each of these cards with another, whichever way a link may run; pairs that are linked stay as they are. */
export function linkCards(cards: readonly Id[], target: LinkTarget): void {
  const made = 'id' in target ? null : { ...target, id: newId() }
  const other = made ? made.id : 'id' in target ? target.id : ''
  const title = made?.title ?? null
  editWorkshop({ act: 'add-links', count: cards.length, title }, workshop => {
    const start = made ? addCards(workshop, made.kind, [{ id: other, title: made.title }]) : workshop
    return cards.reduce((map, card) => {
      const [from, to] = relationOf(map, card, other) ? [card, other] : [other, card]
      const linked = addLink(map, { id: newId(), from, to, strength: USUAL_STRENGTH })
      return linked.ok ? linked.value : map
    }, start)
  })
}

/** The kinds of card that a card of a kind may be linked with. */
export function partnersOf(kind: CardKind): readonly CardKind[] {
  return kind === 'benefit' ? ['invention', 'pitch'] : ['benefit']
}

/** The kinds of card that all of these cards may be linked with. */
export function partnersOfAll(map: Parameters<typeof kindOf>[0], cards: readonly Id[]): readonly CardKind[] {
  const kinds = new Set(cards.map(card => kindOf(map, card)))
  const [kind] = kinds
  return kinds.size === 1 && kind ? partnersOf(kind) : []
}
