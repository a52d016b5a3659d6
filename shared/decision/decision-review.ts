import { addDays, type Day, daysBetween } from '../lang/day.ts'
import type { Decision } from '../workshop/records/decision.ts'
import type { CheckedDecision, Outcome } from './expected-effect.ts'

/** Days until a decision is looked at again where nothing says how long the room meant to wait. */
const USUAL_WAIT = 90

/** Whether the day on which a decision is looked at again has come. */
export function isToReview({ reviewOn }: Decision, asOf: Day): boolean {
  return reviewOn !== null && reviewOn <= asOf
}

/** How a decision turned out as a whole: by its numbers, or where none is known by whether its finding is gone. */
export function turnedOut({ effects, findingGone }: CheckedDecision): Outcome {
  const known = effects.map(({ outcome }) => outcome).filter(outcome => outcome !== 'unknown')
  if (known.length === 0) return findingGone === null ? 'unknown' : findingGone ? 'came-true' : 'did-not'
  if (known.every(outcome => outcome === 'came-true')) return 'came-true'
  return known.every(outcome => outcome === 'did-not') ? 'did-not' : 'on-the-way'
}

/** The day on which a decision that was looked at comes up again: after the wait the room chose at first, 90 days where it chose none. */
export function nextReview({ decidedOn, reviewOn }: Decision, asOf: Day): Day {
  const wait = decidedOn === null || reviewOn === null ? 0 : daysBetween(decidedOn, reviewOn)
  return addDays(asOf, wait > 0 ? wait : USUAL_WAIT)
}
