import { answersOf, isNewOffer } from '../../analysis/new-offers.ts'
import { READINESS_QUESTIONS } from '../../map/pitch.ts'
import type { FindingRule } from '../finding-rule.ts'
import { reason } from '../reason.ts'
import { emphasisOf } from '../reasons.ts'

/** A field force is to scale what nobody can answer the first questions about (seeds 001 and 002). */
export const notReadyForField = {
  id: 'not-ready-for-field',
  concerns: 'pitch',
  shareOf: 'emphasis',
  sensitive: false,
  weighed: false,
  nestsUnder: null,
  options: ['founders-sell', 'pilot-team', 'delay-launch'],
  detect: ({ pitches, thresholds }) =>
    pitches.flatMap(pitch => {
      const { record, share } = pitch
      if (!isNewOffer(record) || record.channel !== 'field') return []
      const answered = answersOf(record)
      const missing = READINESS_QUESTIONS.length - answered
      if (missing < thresholds.readinessMissing) return []
      const because = [
        reason(record.id, 'missing', missing),
        reason(record.id, 'answered', answered),
        emphasisOf(pitch),
      ]
      const severity = missing >= thresholds.readinessSerious ? 'serious' : 'discuss'
      return { subjects: [record.id], severity, share, because }
    }),
} as const satisfies FindingRule
