import { chosenNumber, chosenText, must } from '../choices.ts'
import type { DecisionOption, Mechanism, Situation } from '../decision-option.ts'
import { moveEffort } from '../map-moves.ts'
import {
  benefitConcerned,
  inventionConcerned,
  largest,
  largestMaker,
  mostFed,
  mostStarved,
} from '../situation.ts'

const MOVED_AT_FIRST = 0.5

const moving: Omit<Mechanism, 'suggest'> = {
  parameters: [must('from', 'invention'), must('to', 'invention'), must('amount', 'effort')],
  apply: (workshop, choices) => {
    const [from, to, amount] = [
      chosenText(choices, 'from'),
      chosenText(choices, 'to'),
      chosenNumber(choices, 'amount'),
    ]
    return from && to && amount !== null ? moveEffort(workshop, from, to, amount) : workshop
  },
}

function half(from: { readonly record: { readonly id: string; readonly effort: number | null } } | null) {
  const effort = from?.record.effort ?? null
  return { from: from?.record.id ?? null, amount: effort === null ? null : effort * MOVED_AT_FIRST }
}

/** From where R&D is ahead to where selling is. */
function suggestRedirect(situation: Situation) {
  const { reading } = situation
  const concerned = benefitConcerned(situation)
  const isStarved = (concerned?.emphasis ?? 0) > (concerned?.effort ?? 0)
  const given = isStarved ? mostFed(reading, concerned?.record.id) : concerned
  const taking = isStarved ? concerned : mostStarved(reading, concerned?.record.id)
  const from = given ? largestMaker(reading, given) : inventionConcerned(situation)
  const to = taking ? largestMaker(reading, taking) : null
  return { ...half(from), to: to?.record.id ?? null }
}

/** From what is better than needed to what matters most and is not good enough. */
function suggestEase(situation: Situation) {
  const { reading } = situation
  const from = inventionConcerned(situation)
  const lacking = largest(reading.benefits, benefit => {
    const { importance, goodEnough, ours } = benefit.record
    if (goodEnough === null || ours === null || ours >= goodEnough || !largestMaker(reading, benefit))
      return null
    return (importance ?? 1) * 10 + goodEnough - ours
  })
  const to = lacking ? largestMaker(reading, lacking) : null
  return { ...half(from), to: to?.record.id ?? null }
}

/** From today's largest work to the largest that serves a later day. */
function suggestLater({ reading }: Situation) {
  const sized = (wanted: (horizon: number) => boolean) =>
    largest(reading.inventions, ({ record }) =>
      record.horizon !== null && wanted(record.horizon) ? (record.effort ?? 0) : null,
    )
  return { ...half(sized(horizon => horizon === 1)), to: sized(horizon => horizon > 1)?.record.id ?? null }
}

/** R&D moves: effort goes to what is sold (seed 000). */
export const redirectEffort = {
  id: 'redirect-effort',
  difficulty: 3,
  door: 'two-way',
  mover: 'R&D',
  premortem: false,
  mechanism: { ...moving, suggest: suggestRedirect },
} as const satisfies DecisionOption

/** Effort goes from the best to the best fit: a lower price, an easier start (seed 000). */
export const effortToPriceOrEase = {
  id: 'effort-to-price-or-ease',
  difficulty: 3,
  door: 'two-way',
  mover: 'R&D',
  premortem: false,
  mechanism: { ...moving, suggest: suggestEase },
} as const satisfies DecisionOption

/** Effort for the day after tomorrow that today's numbers cannot take back (seed 003). */
export const ringFence = {
  id: 'ring-fence',
  difficulty: 4,
  door: 'two-way',
  mover: 'Finance',
  premortem: false,
  mechanism: { ...moving, suggest: suggestLater },
} as const satisfies DecisionOption
