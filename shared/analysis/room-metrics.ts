import { READINESS_QUESTIONS } from '../map/pitch.ts'
import { functionsPresent } from './last-session.ts'
import type { OfferCommission, OfferReadiness } from './metrics.ts'
import { answersOf, commissionOf, isNewOffer, usualCommission } from './new-offers.ts'
import type { Reading } from './reading.ts'

/** The part of the required functions that was in the room, a fraction; null when nobody is listed or required. */
export function functionCoverageOf({ workshop, asOf }: Reading): number | null {
  const { requiredFunctions } = workshop.header
  const required = new Set(requiredFunctions)
  const present = functionsPresent(workshop, asOf)
  if (present === null || required.size === 0) return null
  return [...required].filter(name => present.has(name)).length / required.size
}

/** For each new offer, how many of the seven field questions can be answered. */
export function readinessOf({ pitches }: Reading): readonly OfferReadiness[] {
  return pitches.flatMap(({ record }) => {
    if (!isNewOffer(record)) return []
    const answered = answersOf(record)
    return { id: record.id, answered, share: answered / READINESS_QUESTIONS.length }
  })
}

/** For each new offer, what selling it pays against the middle of the established offers. */
export function commissionRatiosOf({ workshop }: Reading): readonly OfferCommission[] {
  const pitches = [...workshop.pitches.values()]
  const usual = usualCommission(pitches)
  return pitches.filter(isNewOffer).map(pitch => {
    const commission = commissionOf(pitch)
    return { id: pitch.id, ratio: commission === null || usual === null ? null : commission / usual }
  })
}
