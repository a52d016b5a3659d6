import type { Id } from '../../shared/lang/id.ts'
import { removeLinks } from '../../shared/map/edits/links.ts'
import { removeCards } from '../../shared/map/edits/remove-cards.ts'
import { findCard } from '../../shared/map/through-map.ts'
import { removeRecords } from '../../shared/workshop/edit-records.ts'
import { currentWorkshop, editWorkshop } from '../workshop/open-workshop.ts'
import { clearSelection } from '../workshop/selection.ts'

/** Deletes cards with their links and evidence, links, pieces of evidence or actions, as one step. */
export function removeSelected(ids: readonly Id[]): void {
  const workshop = currentWorkshop()
  const [first] = ids
  if (!workshop || first === undefined) return
  const card = findCard(workshop, first)
  const count = ids.length
  clearSelection()
  if (card) {
    const title = count === 1 ? card.card.title : null
    editWorkshop({ act: 'delete-cards', count, title }, map => removeCards(map, new Set(ids)))
  } else if (workshop.links.has(first)) {
    editWorkshop({ act: 'delete-links', count, title: null }, map => removeLinks(map, new Set(ids)))
  } else if (workshop.actions.has(first)) {
    editWorkshop({ act: 'delete-action', count, title: null }, map => removeRecords(map, 'actions', ids))
  } else {
    editWorkshop({ act: 'delete-evidence', count, title: null }, map => removeRecords(map, 'evidence', ids))
  }
}
