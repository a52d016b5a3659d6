import { atLeast, exceeds } from '../../analysis/compare.ts'
import type { FindingRule } from '../finding-rule.ts'
import { reason } from '../reason.ts'
import { effortOn, emphasisOn, supportBehind } from '../reasons.ts'
import { seriousFrom } from '../severity.ts'

/** Selling stands on a benefit far more than R&D works on it (seed 000). */
export const driftToSales = {
  id: 'drift-to-sales',
  concerns: 'benefit',
  shareOf: 'drift',
  sensitive: false,
  weighed: true,
  nestsUnder: null,
  options: ['redirect-effort', 'license-in', 'move-emphasis'],
  detect: ({ benefits, thresholds }) =>
    benefits.flatMap(benefit => {
      const { effort, emphasis, support, record } = benefit
      if (effort === null || emphasis === null || support === null) return []
      const drift = emphasis - effort
      if (!exceeds(effort, 0) || !atLeast(drift, thresholds.driftDiscuss)) return []
      const because = [
        emphasisOn(benefit),
        effortOn(benefit),
        reason(record.id, 'drift', drift),
        supportBehind(benefit),
      ]
      const severity = seriousFrom(drift, thresholds.driftSerious)
      return { subjects: [record.id], severity, share: drift, because }
    }),
} as const satisfies FindingRule
