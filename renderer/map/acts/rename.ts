import type { Id } from '../../../shared/lang/id.ts'
import { toTitle } from '../../../shared/lang/text.ts'
import { patchCard } from '../../../shared/map/edits/patch-card.ts'
import type { CardKind } from '../../../shared/map/through-map.ts'
import { findCard } from '../../../shared/map/through-map.ts'
import { currentWorkshop, editWorkshop } from '../../workshop/open-workshop.ts'
import { currentWords } from '../../workshop/use-words.ts'
import { say } from '../said.ts'

/** Gives a card another title; a blank one changes nothing. */
export function rename(kind: CardKind, id: Id, text: string): void {
  const title = toTitle(text)
  const workshop = currentWorkshop()
  if (!workshop || title === '' || findCard(workshop, id)?.card.title === title) return
  editWorkshop({ act: 'edit-card', count: 1, title }, open => patchCard(open, kind, id, { title }))
  say(currentWords().canvas.said.renamed(title))
}
