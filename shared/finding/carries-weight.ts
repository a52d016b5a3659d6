import { atLeast } from '../analysis/compare.ts'
import type { BenefitReading } from '../analysis/reading.ts'
import type { Thresholds } from '../workshop/thresholds.ts'

/** True for a benefit that selling stands on noticeably, or that a new offer searches its market with. */
export function carriesWeight(benefit: BenefitReading, { shareMin }: Thresholds): boolean {
  if (benefit.behindNewOffer) return true
  return benefit.emphasis !== null && atLeast(benefit.emphasis, shareMin)
}
