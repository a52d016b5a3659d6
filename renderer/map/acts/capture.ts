import type { Id } from '../../../shared/lang/id.ts'
import { toTitle } from '../../../shared/lang/text.ts'
import { addCards } from '../../../shared/map/edits/add-cards.ts'
import type { CardKind } from '../../../shared/map/through-map.ts'
import { newId } from '../../workshop/clock.ts'
import { editWorkshop } from '../../workshop/open-workshop.ts'
import { currentWords } from '../../workshop/use-words.ts'
import { say } from '../said.ts'

/** The titles in a text: one for each line that says something, without the marks of a list. */
export function titlesIn(text: string): string[] {
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map(line => toTitle(line.replace(/^\s*(?:[-*•–]|\d{1,3}[.)])\s+/, '')))
    .filter(title => title !== '')
}

/** Adds a card for each line, in one step; answers their ids. */
export function capture(kind: CardKind, text: string, act: 'add-cards' | 'paste' = 'add-cards'): Id[] {
  const cards = titlesIn(text).map(title => ({ id: newId(), title }))
  const [first] = cards
  if (!first) return []
  const label = { act, count: cards.length, title: cards.length === 1 ? first.title : null }
  editWorkshop(label, open => addCards(open, kind, cards))
  const words = currentWords()
  const plural = words.map.column[kind].toLowerCase()
  say(words.canvas.said.added(cards.length, plural, first.title))
  return cards.map(card => card.id)
}
