import { evidenceByCard, isEvidenced } from '../../map/link-evidence.ts'
import type { Exercise, Room } from '../exercise.ts'
import { activeInventions, fact, gap, linkedCards, pitchesIn, strongLinks } from '../room-reading.ts'

/** Which benefit each card really serves, and why from both ends, in the customer's words. */
export const linkAndWhy = {
  id: 'link-and-why',
  minutes: 15,
  captures: ['link'],
  view: 'linking',
  stage: 'link',
  silent: false,
  gaps: room => {
    const evidence = evidenceByCard(room.workshop)
    const strong = strongLinks(room)
    const cards = cardsIn(room)
    const linked = linkedCards(room)
    return [
      ...gap('cards-without-link', cards.filter(({ id }) => !linked.has(id)).length),
      ...gap('links-without-reason', strong.filter(one => !one.whyFrom || !one.whyTo).length),
      ...gap(
        'links-without-evidence',
        strong.filter(one => !isEvidenced(room.workshop, one, evidence)).length,
      ),
    ]
  },
  facts: room => {
    const cards = cardsIn(room)
    const linked = linkedCards(room)
    const strong = strongLinks(room)
    return [
      fact('cards-linked', cards.filter(({ id }) => linked.has(id)).length, cards.length),
      fact('links-with-reasons', strong.filter(one => one.whyFrom && one.whyTo).length, strong.length),
    ]
  },
} as const satisfies Exercise

function cardsIn(room: Room): readonly { readonly id: string }[] {
  return [...activeInventions(room), ...room.workshop.benefits.values(), ...pitchesIn(room)]
}
