import type { Id } from '../../shared/lang/id.ts'
import { toTitle } from '../../shared/lang/text.ts'
import { addCards } from '../../shared/map/edits/add-cards.ts'
import { addLink } from '../../shared/map/edits/links.ts'
import { newCards } from '../../shared/map/new-cards.ts'
import type { CardKind } from '../../shared/map/through-map.ts'
import { relationOf } from '../../shared/map/through-map.ts'
import type { TeamFunction } from '../../shared/team/team-function.ts'
import type { Workshop } from '../../shared/workshop/workshop.ts'
import { withSaid } from '../session/session-acts.ts'
import { newId } from '../workshop/clock.ts'
import { editWorkshop } from '../workshop/open-workshop.ts'
import type { CapturedLine } from './capture/captured-lines.ts'
import { titled } from './capture/near-titles.ts'
import { knownCards } from './known-cards.ts'

/** What else a line says about its card. */
type Complete = (workshop: Workshop, card: Id, line: CapturedLine) => Workshop

/** A new link contributes until the room says more or less. */
const USUAL_STRENGTH = 3

/** Adds a card for each line with who said it, all in one step. */
export function captureCards(
  kind: CardKind,
  lines: readonly CapturedLine[],
  complete: Complete = workshop => workshop,
): readonly Id[] {
  const cards = lines
    .map(line => ({ line, id: newId(), title: toTitle(line.text) }))
    .filter(({ title }) => title !== '')
  const label = { act: 'add-cards', count: cards.length, title: onlyTitle(cards) } as const
  editWorkshop(label, open => {
    let grown = addCards(open, kind, cards)
    const said = cards.flatMap(({ id, line }) => {
      const before = grown
      grown = complete(grown, id, line)
      // A card that is named beside another was said with it, and is as hidden as it is.
      const records = [id, ...newCards(before, grown)]
      return records.map(record => ({ function: line.function, record, text: null }))
    })
    return withSaid(grown, said)
  })
  return cards.map(({ id }) => id)
}

/** The workshop with a card linked to the one of another kind that has this title; a title that is new makes a card. */
export function linkToTitle(workshop: Workshop, card: Id, kind: CardKind, text: string): Workshop {
  const title = toTitle(text)
  const known = titled(knownCards(workshop, kind), title)
  const other = known?.id ?? newId()
  const grown = known ? workshop : addCards(workshop, kind, [{ id: other, title }])
  const [from, to] = relationOf(grown, card, other) ? [card, other] : [other, card]
  const linked = addLink(grown, { id: newId(), from, to, strength: USUAL_STRENGTH })
  return linked.ok ? linked.value : grown
}

/** Counts for a function that it named a card which somebody else had named before. */
export function sayKnown(title: string, name: TeamFunction | null): void {
  editWorkshop({ act: 'say', count: 1, title }, open =>
    withSaid(open, [{ function: name, record: null, text: title }]),
  )
}

/** The number in what was typed, such as points or effort; null where it is none. */
export function amountIn(text: string | undefined): number | null {
  const amount = text === undefined ? Number.NaN : Number.parseFloat(text.replace(',', '.'))
  return Number.isFinite(amount) && amount >= 0 ? amount : null
}

function onlyTitle(cards: readonly { readonly title: string }[]): string | null {
  return cards.length === 1 ? (cards[0]?.title ?? null) : null
}
