import { atLeast } from '../analysis/compare.ts'

/** How much a finding weighs on the room, the heaviest first. */
export const SEVERITIES = ['serious', 'discuss', 'note'] as const
export type Severity = (typeof SEVERITIES)[number]

/** Serious from a bound of the share concerned, to be discussed below it or where the share is unknown. */
export function seriousFrom(share: number | null, bound: number): Severity {
  return share !== null && atLeast(share, bound) ? 'serious' : 'discuss'
}

/** A note below a bound of the share concerned or where the share is unknown, to be discussed from it. */
export function discussFrom(share: number | null, bound: number): Severity {
  return share !== null && atLeast(share, bound) ? 'discuss' : 'note'
}

/** The heavier of two severities. */
export function heavier(one: Severity, other: Severity): Severity {
  return SEVERITIES.indexOf(one) <= SEVERITIES.indexOf(other) ? one : other
}
