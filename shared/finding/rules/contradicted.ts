import { atLeast } from '../../analysis/compare.ts'
import type { FindingRule } from '../finding-rule.ts'
import { reason } from '../reason.ts'
import { emphasisOn, evidenceOn } from '../reasons.ts'
import { seriousFrom } from '../severity.ts'

/** Customers say no at least as often as anything else (seed 003). */
export const contradicted = {
  id: 'contradicted',
  concerns: 'benefit',
  shareOf: 'emphasis',
  sensitive: false,
  weighed: true,
  nestsUnder: null,
  options: ['re-pitch', 're-test', 'drop-claim'],
  detect: ({ benefits, thresholds }) =>
    benefits.flatMap(benefit => {
      const { emphasis, evidence, record } = benefit
      if (emphasis === null || !atLeast(emphasis, thresholds.shareMin)) return []
      const against = evidence.filter(heard => heard.evidence.verdict === 'contradicts').length
      if (against < thresholds.contradictions) return []
      if (!atLeast(against, evidence.length * thresholds.contradictedShare)) return []
      const because = [emphasisOn(benefit), reason(record.id, 'contradictions', against), evidenceOn(benefit)]
      const severity = seriousFrom(emphasis, thresholds.evidenceSerious)
      return { subjects: [record.id], severity, share: emphasis, because }
    }),
} as const satisfies FindingRule
