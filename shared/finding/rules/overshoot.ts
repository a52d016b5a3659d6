import { atLeast } from '../../analysis/compare.ts'
import { isAboveGoodEnough, rivalIsGoodEnough } from '../../analysis/good-enough.ts'
import type { FindingRule } from '../finding-rule.ts'
import { effortOn, levelsOf } from '../reasons.ts'
import { seriousFrom } from '../severity.ts'

/** Effort improves what is already better than buyers need: the best instead of the best fit (seed 000). */
export const overshoot = {
  id: 'overshoot',
  concerns: 'benefit',
  shareOf: 'effort',
  sensitive: false,
  weighed: true,
  nestsUnder: null,
  options: ['hold-level', 'effort-to-price-or-ease', 'premium-segment'],
  detect: ({ benefits, thresholds }) =>
    benefits.flatMap(benefit => {
      const { effort, record } = benefit
      if (effort === null || !atLeast(effort, thresholds.shareMin)) return []
      if (!isAboveGoodEnough(record, thresholds)) return []
      const severity = rivalIsGoodEnough(record) ? seriousFrom(effort, thresholds.shareSerious) : 'note'
      const because = [effortOn(benefit), ...levelsOf(benefit)]
      return { subjects: [record.id], severity, share: effort, because }
    }),
} as const satisfies FindingRule
