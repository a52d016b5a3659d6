import type { Id } from '../../../shared/lang/id.ts'
import { findCard } from '../../../shared/map/through-map.ts'
import { currentWorkshop } from '../../workshop/open-workshop.ts'
import { focusThroughline, useSelection } from '../../workshop/selection.ts'
import { currentWords } from '../../workshop/use-words.ts'
import { say } from '../said.ts'

/** Lights the throughline of a card or link alone; the same again shows everything. */
export function toggleFocus(id: Id): void {
  if (useSelection.getState().focus === id) leaveFocus()
  else {
    focusThroughline(id)
    const workshop = currentWorkshop()
    const card = workshop?.links.get(id)?.from ?? id
    say(currentWords().canvas.said.focused((workshop && findCard(workshop, card)?.card.title) ?? ''))
  }
}

/** Shows everything again; false when everything is shown already. */
export function leaveFocus(): boolean {
  if (useSelection.getState().focus === null) return false
  focusThroughline(null)
  say(currentWords().canvas.said.unfocused)
  return true
}
