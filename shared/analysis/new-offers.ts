import type { Pitch } from '../map/pitch.ts'
import { READINESS_QUESTIONS } from '../map/pitch.ts'

/** True for an offer that still searches for its market. */
export function isNewOffer(pitch: Pitch): boolean {
  return pitch.isNew === true
}

/** How many of the seven field questions can be answered; unknown is no. */
export function answersOf({ readiness }: Pitch): number {
  return READINESS_QUESTIONS.filter(question => readiness?.[question] === 'yes').length
}

/** What selling a pitch once pays, in the workshop's currency; null when price or rate is unknown. */
export function commissionOf({ price, commissionPercent }: Pitch): number | null {
  return price === null || commissionPercent === null ? null : (price * commissionPercent) / 100
}

/** The middle commission of the established offers; null when none is known or it is nothing. */
export function usualCommission(pitches: Iterable<Pitch>): number | null {
  const known = [...pitches].flatMap(pitch => (isNewOffer(pitch) ? [] : (commissionOf(pitch) ?? [])))
  known.sort((one, other) => one - other)
  const upper = known[Math.floor(known.length / 2)]
  const lower = known[Math.ceil(known.length / 2) - 1]
  if (upper === undefined || lower === undefined) return null
  const middle = (upper + lower) / 2
  return middle > 0 ? middle : null
}
