import { rivalFallsShort, weFallShort } from '../../analysis/good-enough.ts'
import type { FindingRule } from '../finding-rule.ts'
import { reason } from '../reason.ts'
import { emphasisOn, levelsOf } from '../reasons.ts'

/** Buyers need it and nobody is good enough yet (seed 000). */
export const openField = {
  id: 'open-field',
  concerns: 'benefit',
  shareOf: 'emphasis',
  sensitive: false,
  weighed: false,
  nestsUnder: null,
  options: ['invest', 'file-early', 'partner'],
  detect: ({ benefits, thresholds }) =>
    benefits.flatMap(benefit => {
      const { emphasis, record } = benefit
      if (record.importance === null || record.importance < thresholds.undershootImportance) return []
      if (!weFallShort(record) || !rivalFallsShort(record)) return []
      const because = [
        reason(record.id, 'importance', record.importance),
        ...levelsOf(benefit),
        emphasisOn(benefit),
      ]
      return { subjects: [record.id], severity: 'note', share: emphasis, because }
    }),
} as const satisfies FindingRule
