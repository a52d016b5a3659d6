import { staysBelow } from '../../analysis/compare.ts'
import { commissionOf, isNewOffer, usualCommission } from '../../analysis/new-offers.ts'
import type { FindingRule } from '../finding-rule.ts'
import { reason } from '../reason.ts'
import { emphasisOf } from '../reasons.ts'

/** Selling the new offer pays a fraction of selling what was always sold (seed 001). */
export const commissionConflict = {
  id: 'commission-conflict',
  concerns: 'pitch',
  shareOf: 'emphasis',
  sensitive: true,
  weighed: false,
  nestsUnder: null,
  options: ['quota-credit', 'launch-bonus', 'separate-team', 'other-channel'],
  detect: ({ pitches, thresholds }) => {
    const usual = usualCommission(pitches.map(({ record }) => record))
    const established = pitches.flatMap(({ record }) => {
      const commission = commissionOf(record)
      return isNewOffer(record) || commission === null ? [] : reason(record.id, 'commission', commission)
    })
    return pitches.flatMap(pitch => {
      const { record, share } = pitch
      const commission = commissionOf(record)
      if (!isNewOffer(record) || record.channel !== 'field') return []
      if (commission === null || usual === null) return []
      const ratio = commission / usual
      if (!staysBelow(ratio, thresholds.commissionDiscuss)) return []
      const because = [
        reason(record.id, 'commissionRatio', ratio),
        reason(record.id, 'commission', commission),
        reason(null, 'usualCommission', usual),
        ...established,
        emphasisOf(pitch),
      ]
      const severity = staysBelow(ratio, thresholds.commissionSerious) ? 'serious' : 'discuss'
      return { subjects: [record.id], severity, share, because }
    })
  },
} as const satisfies FindingRule
