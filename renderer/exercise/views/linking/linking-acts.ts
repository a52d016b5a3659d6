import type { Id } from '../../../../shared/lang/id.ts'
import { toTitle } from '../../../../shared/lang/text.ts'
import { addCards } from '../../../../shared/map/edits/add-cards.ts'
import { addLink, linkBetween, patchLink } from '../../../../shared/map/edits/links.ts'
import type { Strength } from '../../../../shared/map/link.ts'
import { type CardKind, relationOf } from '../../../../shared/map/through-map.ts'
import type { TeamFunction } from '../../../../shared/team/team-function.ts'
import { withSaid } from '../../../session/session-acts.ts'
import { newId } from '../../../workshop/clock.ts'
import { clearDraft, draftOf } from '../../../workshop/drafts.ts'
import { currentWorkshop, editWorkshop } from '../../../workshop/open-workshop.ts'
import { putOnTable } from './linking-state.ts'

/** The other end: a card that is there, or one to be made. */
export type OtherEnd = { readonly id: Id } | { readonly kind: CardKind; readonly title: string }

/** What is asked about a link. */
export type Why = 'whyFrom' | 'whyTo' | 'customerWords'

/** What was typed about a card before it was linked. */
export function whyDraft(card: Id): string {
  return `why ${card}`
}

/** Links the card on the table, with what was already said about why, and leaves it there with its link. */
export function linkOnTable(card: Id, end: OtherEnd, strength: Strength): void {
  const workshop = currentWorkshop()
  if (!workshop) return
  const made = 'id' in end ? null : { ...end, id: newId(), title: toTitle(end.title) }
  const other = 'id' in end ? end.id : (made?.id ?? '')
  const id = newId()
  const grown = made ? addCards(workshop, made.kind, [made]) : workshop
  const [from, to] = relationOf(grown, card, other) ? [card, other] : [other, card]
  const known = linkBetween(workshop, from, to)
  if (known) {
    putOnTable({ card, link: known.id })
    return
  }
  const draft = draftOf(whyDraft(card))
  editWorkshop({ act: 'add-links', count: 1, title: made?.title ?? null }, open => {
    const start = made ? addCards(open, made.kind, [made]) : open
    const linked = addLink(start, { id, from, to, strength })
    if (!linked.ok) return open
    const told = patchLink(linked.value, id, {
      whyFrom: draft.whyFrom?.trim() || null,
      whyTo: draft.whyTo?.trim() || null,
      customerWords: draft.customerWords?.trim() || null,
    })
    return withSaid(told, [{ function: null, record: id, text: null }])
  })
  clearDraft(whyDraft(card))
  putOnTable({ card, link: id })
}

/** Gives a link its strength. */
export function setStrength(link: Id, strength: Strength): void {
  if (currentWorkshop()?.links.get(link)?.strength === strength) return
  editWorkshop({ act: 'edit-link', count: 1, title: null }, open => patchLink(open, link, { strength }))
}

/** Writes down a reason or the customer's words, and that a function said it; no words take it back. */
export function tellWhy(link: Id, why: Why, text: string, by: TeamFunction | null): void {
  const known = currentWorkshop()?.links.get(link)?.[why] ?? null
  const told = text.trim() || null
  if (told === known) return
  const said = known === null && told !== null ? [{ function: by, record: link, text: null }] : []
  editWorkshop({ act: 'edit-link', count: 1, title: null }, open =>
    withSaid(patchLink(open, link, { [why]: told }), said),
  )
}
