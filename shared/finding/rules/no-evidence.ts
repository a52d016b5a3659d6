import { carriesWeight } from '../carries-weight.ts'
import type { FindingRule } from '../finding-rule.ts'
import { reason } from '../reason.ts'
import { emphasisOn, evidenceOn } from '../reasons.ts'
import { seriousFrom } from '../severity.ts'

/** A benefit carries the story and no customer was heard about it lately (seeds 003 and 002). */
export const noEvidence = {
  id: 'no-evidence',
  concerns: 'benefit',
  shareOf: 'emphasis',
  sensitive: false,
  weighed: true,
  nestsUnder: 'unsupported-emphasis',
  options: ['interview', 'reference-customer', 'lower-emphasis'],
  detect: ({ benefits, thresholds }) =>
    benefits.flatMap(benefit => {
      const { emphasis, evidence, behindNewOffer, record } = benefit
      if (evidence.length > 0 || !carriesWeight(benefit, thresholds)) return []
      const because = [emphasisOn(benefit), evidenceOn(benefit)]
      if (behindNewOffer) because.push(reason(record.id, 'newOffer', 'yes'))
      const severity = seriousFrom(emphasis, thresholds.evidenceSerious)
      return { subjects: [record.id], severity, share: emphasis, because }
    }),
} as const satisfies FindingRule
