import { toTitle } from '../../../../shared/lang/text.ts'
import type { CardKind, KnownCard, ThroughMap } from '../../../../shared/map/through-map.ts'
import { partnersOf } from '../../../inspector/link-cards.ts'
import { type Known, titled, titlesWith } from '../../capture/near-titles.ts'
import { knownCards } from '../../known-cards.ts'
import type { OtherEnd } from './linking-acts.ts'

/** One end the card on the table may be linked with. */
export interface EndOffer {
  readonly key: string
  readonly kind: CardKind
  readonly title: string
  readonly isNew: boolean
  readonly end: OtherEnd
}

const MOST = 5

/** The cards whose titles hold the letters, and a new one of that title for each kind it may be linked with. */
export function otherEndOffers(
  map: ThroughMap,
  { kind, card }: KnownCard,
  typed: string,
): readonly EndOffer[] {
  const title = toTitle(typed)
  if (title === '') return []
  const kinds = partnersOf(kind)
  const linked = new Set(
    [...map.links.values()].flatMap(({ from, to }) =>
      from === card.id ? [to] : to === card.id ? [from] : [],
    ),
  )
  const free = knownCards(map, ...kinds).filter(({ id }) => !linked.has(id))
  const there = titlesWith(free, title, MOST).flatMap(known => offerOf(known))
  const fresh = kinds
    .filter(each => titled(knownCards(map, each), title) === null)
    .map(each => ({ key: `new ${each}`, kind: each, title, isNew: true, end: { kind: each, title } }))
  return [...there, ...fresh]
}

/** The benefit an invention was meant to improve, where there is one of that title that it is not linked with. */
export function intendedOffer(map: ThroughMap, { kind, card }: KnownCard): EndOffer | null {
  if (kind !== 'invention' || card.intendedBenefit === null) return null
  const known = titled(knownCards(map, 'benefit'), card.intendedBenefit)
  const isLinked = [...map.links.values()].some(({ from, to }) => from === card.id && to === known?.id)
  return known && !isLinked ? (offerOf(known)[0] ?? null) : null
}

function offerOf({ id, kind, title }: Known): readonly EndOffer[] {
  return kind === null ? [] : [{ key: id, kind, title, isNew: false, end: { id } }]
}
