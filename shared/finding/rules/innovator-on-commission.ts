import type { FindingRule } from '../finding-rule.ts'
import { reason } from '../reason.ts'
import { seriousFrom } from '../severity.ts'

/** Somebody who is to hear the truth is paid when the deal closes (seed 004). */
export const innovatorOnCommission = {
  id: 'innovator-on-commission',
  concerns: 'participant',
  shareOf: 'evidence',
  sensitive: true,
  weighed: false,
  nestsUnder: null,
  options: ['change-pay', 'change-part'],
  detect: ({ workshop, recent, thresholds }) => {
    const pieces = [...recent.values()].flat()
    return [...workshop.participants.values()].flatMap(participant => {
      const { id, track, paidOnDeal } = participant
      if (track !== 'innovation' || paidOnDeal !== 'yes') return []
      const heard = pieces.filter(({ hearer }) => hearer?.id === id).length
      const share = pieces.length === 0 ? null : heard / pieces.length
      const because = [
        reason(id, 'function', participant.function),
        reason(id, 'heard', heard),
        reason(null, 'evidence', pieces.length),
      ]
      return { subjects: [id], severity: seriousFrom(share, thresholds.innovatorHeard), share, because }
    })
  },
} as const satisfies FindingRule
