import type { WallCard } from '../layout/picture/draw-wall-cards.ts'
import type { Benefit } from '../map/benefit.ts'
import { inOrder } from '../map/edits/place-cards.ts'
import type { Invention } from '../map/invention.ts'
import type { Pitch } from '../map/pitch.ts'
import { type CardKind, findCard } from '../map/through-map.ts'
import type { Words } from '../words/words.ts'
import type { Workshop } from '../workshop/workshop.ts'

type Facts = readonly (string | null)[]

/** The cards of a kind in the order of the map, each with what is known of it in a few words. */
export function wallCardsOf(workshop: Workshop, kind: CardKind, words: Words): readonly WallCard[] {
  return inOrder(workshop, kind).map(({ id, title }) => ({
    kind,
    letter: words.map.letter[kind],
    kindName: words.map.kind[kind],
    title,
    facts: factsOf(workshop, id, words).flatMap(fact => (fact ? [fact] : [])),
    isIdentity: workshop.benefits.get(id)?.identity === true,
  }))
}

function factsOf(workshop: Workshop, id: string, words: Words): Facts {
  const known = findCard(workshop, id)
  if (known?.kind === 'invention') return inventionFacts(known.card, workshop.header.effortUnit, words)
  if (known?.kind === 'benefit') return benefitFacts(known.card, words)
  return known ? pitchFacts(known.card, words) : []
}

function inventionFacts({ reference, ip, status, effort }: Invention, unit: string, words: Words): Facts {
  return [
    reference,
    ip && words.map.ip[ip],
    status && words.map.status[status],
    effort === null ? null : words.export.wallCards.effort(rounded(effort), unit),
  ]
}

function benefitFacts({ goodEnough, ours, rival, identity }: Benefit, { report: { picture } }: Words): Facts {
  const level = (value: number | null) => (value === null ? '–' : value.toFixed(1))
  const isRated = goodEnough !== null || ours !== null || rival !== null
  return [
    identity === true ? picture.identity : null,
    isRated ? picture.levels(level(goodEnough), level(ours), level(rival)) : null,
  ]
}

function pitchFacts({ segment, claim, emphasis }: Pitch, words: Words): Facts {
  return [
    segment,
    claim && words.report.picture.claimed(words.map.claim[claim]),
    emphasis === null ? null : words.export.wallCards.emphasis(rounded(emphasis)),
  ]
}

/** At most one decimal. */
function rounded(amount: number): number {
  return Math.round(amount * 10) / 10
}
