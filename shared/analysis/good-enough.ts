import type { Benefit } from '../map/benefit.ts'
import type { Thresholds } from '../workshop/thresholds.ts'
import { atLeast, staysBelow } from './compare.ts'

/** True when all three levels of a benefit were rated. */
export function isRated({ goodEnough, ours, rival }: Benefit): boolean {
  return goodEnough !== null && ours !== null && rival !== null
}

/** True when we give so much more than buyers need that nobody may have asked for it; unknown levels say nothing. */
export function isAboveGoodEnough({ goodEnough, ours }: Benefit, thresholds: Thresholds): boolean {
  return goodEnough !== null && ours !== null && atLeast(ours - goodEnough, thresholds.overshootLevels)
}

/** True when the best rival is good enough too, so that being better wins nothing; false when unknown. */
export function rivalIsGoodEnough({ goodEnough, rival }: Benefit): boolean {
  return goodEnough !== null && rival !== null && atLeast(rival, goodEnough)
}

/** True when the best rival is known not to be good enough. */
export function rivalFallsShort({ goodEnough, rival }: Benefit): boolean {
  return goodEnough !== null && rival !== null && staysBelow(rival, goodEnough)
}

/** True when we are known not to be good enough. */
export function weFallShort({ goodEnough, ours }: Benefit): boolean {
  return goodEnough !== null && ours !== null && staysBelow(ours, goodEnough)
}

/** True for a benefit that counts as overshoot effort: better than needed while the rival suffices. */
export function isOvershoot(benefit: Benefit, thresholds: Thresholds): boolean {
  return isAboveGoodEnough(benefit, thresholds) && rivalIsGoodEnough(benefit)
}
