import type { Id } from '../../lang/id.ts'
import { toTitle } from '../../lang/text.ts'
import { Benefit } from '../benefit.ts'
import { Invention } from '../invention.ts'
import { Pitch } from '../pitch.ts'
import type { CardKind, CardOfKind, ThroughMap } from '../through-map.ts'
import { COLUMN_OF } from '../through-map.ts'

const SCHEMA_OF = { invention: Invention, benefit: Benefit, pitch: Pitch }

/** A card with only a title; all else is unknown. The title is cleaned and cut to 200 characters. */
export function newCard<Kind extends CardKind>(kind: Kind, id: Id, title: string): CardOfKind[Kind] {
  return SCHEMA_OF[kind].parse({ id, title: toTitle(title) }) as CardOfKind[Kind]
}

/** The map with new cards at the foot of a column, one for each title that is not blank. */
export function addCards<Map extends ThroughMap>(
  map: Map,
  kind: CardKind,
  cards: readonly { readonly id: Id; readonly title: string }[],
): Map {
  const made = cards
    .filter(({ title }) => toTitle(title) !== '')
    .map(({ id, title }) => newCard(kind, id, title))
  return made.length === 0 ? map : putCards(map, kind, made)
}

/** The map with these cards put in place of those with the same id, or added at the end of their column. */
export function putCards<Map extends ThroughMap, Kind extends CardKind>(
  map: Map,
  kind: Kind,
  cards: readonly CardOfKind[Kind][],
): Map {
  const column = new Map<Id, unknown>(map[COLUMN_OF[kind]])
  for (const card of cards) column.set(card.id, card)
  return { ...map, [COLUMN_OF[kind]]: column }
}
