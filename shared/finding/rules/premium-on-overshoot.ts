import { atLeast, exceeds } from '../../analysis/compare.ts'
import { isOvershoot } from '../../analysis/good-enough.ts'
import { splitOf } from '../../analysis/shares.ts'
import type { FindingRule } from '../finding-rule.ts'
import { reason } from '../reason.ts'
import { emphasisOf, levelsOf } from '../reasons.ts'
import { seriousFrom } from '../severity.ts'

/** A premium price rests on what buyers do not need (seed 000, the lesson of the office telephone). */
export const premiumOnOvershoot = {
  id: 'premium-on-overshoot',
  concerns: 'pitch',
  shareOf: 'emphasis',
  sensitive: false,
  weighed: true,
  nestsUnder: null,
  options: ['cut-price', 'best-fit-version', 'narrow-target'],
  detect: ({ pitches, thresholds, weights }) =>
    pitches.flatMap(pitch => {
      const { record, sells, share } = pitch
      if (!isPremium(record.price, record.alternativePrice, thresholds.premiumRatio)) return []
      const overshot = sells.filter(({ benefit }) => isOvershoot(benefit.record, thresholds))
      const split = overshot.reduce((sum, { link }) => sum + splitOf(link, sells, weights), 0)
      if (overshot.length === 0 || !atLeast(split, thresholds.premiumSplit)) return []
      const because = [
        emphasisOf(pitch),
        reason(record.id, 'price', record.price),
        reason(record.id, 'alternativePrice', record.alternativePrice),
        reason(record.id, 'split', split),
        ...overshot.flatMap(({ benefit }) => levelsOf(benefit)),
      ]
      const severity = seriousFrom(share, thresholds.shareSerious)
      return { subjects: [record.id], severity, share, because }
    }),
} as const satisfies FindingRule

function isPremium(price: number | null, alternative: number | null, ratio: number): boolean {
  if (price === null || alternative === null) return false
  return atLeast(price, ratio * alternative) && exceeds(price, alternative)
}
