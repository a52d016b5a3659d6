import { carriesWeight } from '../carries-weight.ts'
import type { FindingRule } from '../finding-rule.ts'
import { reason } from '../reason.ts'
import { emphasisOn, evidenceOn } from '../reasons.ts'
import { seriousFrom } from '../severity.ts'

/** Everybody who listened is paid when the deal closes; a hearer nobody knows accuses nobody (seed 004). */
export const compromisedEvidence = {
  id: 'compromised-evidence',
  concerns: 'benefit',
  shareOf: 'emphasis',
  sensitive: true,
  weighed: true,
  nestsUnder: null,
  options: ['neutral-interviews', 'ask-analyst', 'swap-interviewer'],
  detect: ({ benefits, thresholds }) =>
    benefits.flatMap(benefit => {
      const { emphasis, evidence, record } = benefit
      if (evidence.length === 0 || !carriesWeight(benefit, thresholds)) return []
      if (!evidence.every(({ hearer }) => hearer?.paidOnDeal === 'yes')) return []
      const because = [
        emphasisOn(benefit),
        evidenceOn(benefit),
        reason(record.id, 'paidHearers', new Set(evidence.map(({ hearer }) => hearer?.id)).size),
        ...evidence.map(heard => reason(heard.evidence.id, 'function', heard.hearer?.function ?? null)),
      ]
      const severity = seriousFrom(emphasis, thresholds.evidenceSerious)
      return { subjects: [record.id], severity, share: emphasis, because }
    }),
} as const satisfies FindingRule
