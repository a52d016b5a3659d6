import { rivalIsGoodEnough, weFallShort } from '../../analysis/good-enough.ts'
import type { FindingRule } from '../finding-rule.ts'
import { reason } from '../reason.ts'
import { emphasisOn, levelsOf } from '../reasons.ts'
import { seriousFrom } from '../severity.ts'

/** We are not good enough where it matters and the rival is (seed 000). */
export const undershoot = {
  id: 'undershoot',
  concerns: 'benefit',
  shareOf: 'emphasis',
  sensitive: false,
  weighed: false,
  nestsUnder: null,
  options: ['close-gap', 'partner', 'leave-segment'],
  detect: ({ benefits, thresholds }) =>
    benefits.flatMap(benefit => {
      const { emphasis, record } = benefit
      if (record.importance === null || record.importance < thresholds.undershootImportance) return []
      if (!weFallShort(record) || !rivalIsGoodEnough(record)) return []
      const severity = record.importance === 5 ? 'serious' : seriousFrom(emphasis, thresholds.shareSerious)
      const because = [
        reason(record.id, 'importance', record.importance),
        ...levelsOf(benefit),
        emphasisOn(benefit),
      ]
      return { subjects: [record.id], severity, share: emphasis, because }
    }),
} as const satisfies FindingRule
