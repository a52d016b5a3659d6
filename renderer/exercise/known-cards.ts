import { inOrder } from '../../shared/map/edits/place-cards.ts'
import type { CardKind, ThroughMap } from '../../shared/map/through-map.ts'
import type { Known } from './capture/near-titles.ts'

/** The cards of some kinds, as a capture line offers them. */
export function knownCards(map: ThroughMap, ...kinds: readonly CardKind[]): readonly Known[] {
  return kinds.flatMap(kind => inOrder(map, kind).map(({ id, title }) => ({ id, title, kind })))
}
