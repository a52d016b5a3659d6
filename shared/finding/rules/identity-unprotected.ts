import { atLeast } from '../../analysis/compare.ts'
import type { FindingRule } from '../finding-rule.ts'
import { reason } from '../reason.ts'
import { emphasisOn } from '../reasons.ts'

/** What the brand is known for can be copied by anyone (seed 000). */
export const identityUnprotected = {
  id: 'identity-unprotected',
  concerns: 'benefit',
  shareOf: 'emphasis',
  sensitive: false,
  weighed: true,
  nestsUnder: null,
  options: ['file-patent', 'keep-secret', 'buy-rights', 'open-on-purpose'],
  detect: ({ benefits, thresholds }) =>
    benefits.flatMap(benefit => {
      const { emphasis, protectors, record } = benefit
      if (record.identity !== true || emphasis === null) return []
      if (!atLeast(emphasis, thresholds.identityEmphasis) || protectors > 0) return []
      const because = [emphasisOn(benefit), reason(record.id, 'protectors', protectors)]
      return { subjects: [record.id], severity: 'serious', share: emphasis, because }
    }),
} as const satisfies FindingRule
