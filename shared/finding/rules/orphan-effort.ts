import { atLeast, exceeds } from '../../analysis/compare.ts'
import type { FindingRule } from '../finding-rule.ts'
import { effortOn, emphasisOn } from '../reasons.ts'
import { seriousFrom } from '../severity.ts'

/** R&D spends on a benefit that no pitch mentions (seed 000). */
export const orphanEffort = {
  id: 'orphan-effort',
  concerns: 'benefit',
  shareOf: 'effort',
  sensitive: false,
  weighed: true,
  nestsUnder: 'side-road',
  options: ['write-pitch', 'stop', 'license-out', 'keep-as-option'],
  detect: ({ benefits, thresholds }) =>
    benefits.flatMap(benefit => {
      const { effort, emphasis, record } = benefit
      if (effort === null || emphasis === null) return []
      if (exceeds(emphasis, 0) || !atLeast(effort, thresholds.shareMin)) return []
      const severity = seriousFrom(effort, thresholds.shareSerious)
      return {
        subjects: [record.id],
        severity,
        share: effort,
        because: [effortOn(benefit), emphasisOn(benefit)],
      }
    }),
} as const satisfies FindingRule
