import type { Id } from '../../../shared/lang/id.ts'
import { inOrder } from '../../../shared/map/edits/place-cards.ts'
import type { CardKind } from '../../../shared/map/through-map.ts'
import { CARD_KINDS } from '../../../shared/map/through-map.ts'
import { currentWorkshop } from '../../workshop/open-workshop.ts'
import { select } from '../../workshop/selection.ts'
import { currentWords } from '../../workshop/use-words.ts'
import { say } from '../said.ts'
import { capture } from './capture.ts'

/** The titles of cards as text, a line each, in the order in which they stand. */
export function titlesOf(ids: ReadonlySet<Id>): string {
  const workshop = currentWorkshop()
  if (!workshop) return ''
  const cards = CARD_KINDS.flatMap(kind => inOrder(workshop, kind)).filter(card => ids.has(card.id))
  return cards.map(card => card.title).join('\n')
}

/** Puts the titles of cards where paste finds them; false when there is nothing to copy. */
export function copy(ids: ReadonlySet<Id>, clipboard: DataTransfer): boolean {
  const text = titlesOf(ids)
  if (text === '') return false
  clipboard.setData('text/plain', text)
  say(currentWords().canvas.said.copied(text.split('\n').length))
  return true
}

/** Makes cards of a pasted text, a line each, and selects them. */
export function paste(kind: CardKind, text: string): void {
  const ids = capture(kind, text, 'paste')
  if (ids.length === 0) return
  select(ids)
  say(currentWords().canvas.said.pasted(ids.length))
}
