import type { Id } from '../../../shared/lang/id.ts'
import { removeLinks } from '../../../shared/map/edits/links.ts'
import { removeCards } from '../../../shared/map/edits/remove-cards.ts'
import { findCard } from '../../../shared/map/through-map.ts'
import { currentWorkshop, editWorkshop } from '../../workshop/open-workshop.ts'
import { clearSelection } from '../../workshop/selection.ts'
import { currentWords } from '../../workshop/use-words.ts'
import { say } from '../said.ts'

/** Deletes cards with their links and evidence, and links; one step to undo. */
export function remove(ids: ReadonlySet<Id>): void {
  const workshop = currentWorkshop()
  if (!workshop) return
  const cards = [...ids].filter(id => findCard(workshop, id))
  const before = workshop.links.size
  if (cards.length === 0 && ![...ids].some(id => workshop.links.has(id))) return
  const [only] = cards
  const title =
    cards.length === 1 && only !== undefined ? (findCard(workshop, only)?.card.title ?? null) : null
  const label =
    cards.length > 0
      ? ({ act: 'delete-cards', count: cards.length, title } as const)
      : ({ act: 'delete-links', count: ids.size, title: null } as const)
  editWorkshop(label, open => removeLinks(removeCards(open, new Set(cards)), ids))
  clearSelection()
  const after = currentWorkshop()?.links.size ?? before
  say(currentWords().canvas.said.deleted(cards.length, before - after))
}
