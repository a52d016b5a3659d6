import type { Id } from '../../../shared/lang/id.ts'
import { toTitle } from '../../../shared/lang/text.ts'
import { addCards } from '../../../shared/map/edits/add-cards.ts'
import { addLink, linkBetween, patchLink } from '../../../shared/map/edits/links.ts'
import type { Strength } from '../../../shared/map/link.ts'
import type { CardKind, ThroughMap } from '../../../shared/map/through-map.ts'
import { findCard, relationOf } from '../../../shared/map/through-map.ts'
import { newId } from '../../workshop/clock.ts'
import { currentWorkshop, editWorkshop } from '../../workshop/open-workshop.ts'
import { select } from '../../workshop/selection.ts'
import { currentWords } from '../../workshop/use-words.ts'
import { goTo, useMapState } from '../map-state.ts'
import { say } from '../said.ts'

/** What a link is worth until somebody says more: it contributes. */
const FIRST_STRENGTH: Strength = 3

/** The two ends of a link in the order it must run, whichever was named first; undefined where none may run. */
export function endsOf(map: ThroughMap, one: Id, other: Id): readonly [Id, Id] | undefined {
  if (relationOf(map, one, other)) return [one, other]
  return relationOf(map, other, one) ? [other, one] : undefined
}

/** Links two cards, whichever was named first, and goes to the link so that a digit gives its strength. */
export function linkCards(one: Id, other: Id): void {
  const workshop = currentWorkshop()
  const words = currentWords().canvas.said
  if (!workshop) return
  const [from, to] = endsOf(workshop, one, other) ?? [one, other]
  const known = linkBetween(workshop, from, to)
  const link = { id: known?.id ?? newId(), from, to, strength: FIRST_STRENGTH }
  const made = addLink(workshop, link)
  if (made.ok) {
    editWorkshop({ act: 'add-links', count: 1, title: null }, open => {
      const linked = addLink(open, link)
      return linked.ok ? linked.value : open
    })
    const title = (id: Id) => findCard(workshop, id)?.card.title ?? ''
    say(words.linked(title(from), title(to), FIRST_STRENGTH))
  } else say(words[made.failure])
  if (!made.ok && !known) return
  useMapState.setState({ lastLink: link.id })
  select([link.id])
  goTo(link.id)
}

/** Makes a card of another kind with this title and links it, in one step. */
export function linkToNew(one: Id, kind: CardKind, text: string): void {
  const workshop = currentWorkshop()
  const title = toTitle(text)
  if (!workshop || title === '') return
  const card = { id: newId(), title }
  const id = newId()
  const grown = addCards(workshop, kind, [card])
  const [from, to] = endsOf(grown, one, card.id) ?? [one, card.id]
  editWorkshop({ act: 'add-cards', count: 1, title }, open => {
    const made = addLink(addCards(open, kind, [card]), { id, from, to, strength: FIRST_STRENGTH })
    return made.ok ? made.value : open
  })
  const titleOf = (each: Id) => findCard(grown, each)?.card.title ?? ''
  say(currentWords().canvas.said.linked(titleOf(from), titleOf(to), FIRST_STRENGTH))
  useMapState.setState({ lastLink: id })
  select([id])
  goTo(id)
}

/** Gives links a strength; those that have it already stay as they are. */
export function strengthen(ids: readonly Id[], strength: Strength): void {
  const links = ids.filter(id => {
    const link = currentWorkshop()?.links.get(id)
    return link && link.strength !== strength
  })
  const words = currentWords()
  if (links.length > 0) {
    editWorkshop({ act: 'edit-link', count: links.length, title: null }, open =>
      links.reduce((map, id) => patchLink(map, id, { strength }), open),
    )
  }
  say(words.canvas.said.strength(strength, words.map.strength[strength]))
}
