import { atLeast, exceeds } from '../../analysis/compare.ts'
import type { FindingRule } from '../finding-rule.ts'
import { reason } from '../reason.ts'
import { effortOn, emphasisOn } from '../reasons.ts'
import { seriousFrom } from '../severity.ts'

/** R&D puts far more into a benefit than selling does (seed 000). */
export const driftToRd = {
  id: 'drift-to-rd',
  concerns: 'benefit',
  shareOf: 'drift',
  sensitive: false,
  weighed: true,
  nestsUnder: null,
  options: ['redirect-effort', 'write-pitch', 'separate-venture', 'license-out'],
  detect: ({ benefits, thresholds }) =>
    benefits.flatMap(benefit => {
      const { effort, emphasis, record } = benefit
      if (effort === null || emphasis === null) return []
      const drift = effort - emphasis
      if (!exceeds(emphasis, 0) || !atLeast(drift, thresholds.driftDiscuss)) return []
      const because = [effortOn(benefit), emphasisOn(benefit), reason(record.id, 'drift', drift)]
      const severity = seriousFrom(drift, thresholds.driftSerious)
      return { subjects: [record.id], severity, share: drift, because }
    }),
} as const satisfies FindingRule
