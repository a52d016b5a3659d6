import type { Id } from '../lang/id.ts'
import { CARD_KINDS, COLUMN_OF, type ThroughMap } from './through-map.ts'

/** The cards of a map that an earlier state of it has not, kind by kind. */
export function newCards(before: ThroughMap, after: ThroughMap): readonly Id[] {
  return CARD_KINDS.flatMap(kind => {
    const [known, held] = [before[COLUMN_OF[kind]], after[COLUMN_OF[kind]]]
    return known === held ? [] : [...held.keys()].filter(id => !known.has(id))
  })
}
