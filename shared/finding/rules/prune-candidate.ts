import { exceeds } from '../../analysis/compare.ts'
import type { BenefitReading, Reading } from '../../analysis/reading.ts'
import { effortShare } from '../../analysis/reading.ts'
import type { FindingRule } from '../finding-rule.ts'
import { reason } from '../reason.ts'
import { effortOf, emphasisOn } from '../reasons.ts'
import { discussFrom } from '../severity.ts'

/** A right that costs fees and serves nothing that is sold or matters (seed 000). */
export const pruneCandidate = {
  id: 'prune-candidate',
  concerns: 'invention',
  shareOf: 'effort',
  sensitive: false,
  weighed: false,
  nestsUnder: null,
  options: ['keep-right', 'license-out', 'sell-right', 'donate-right', 'let-lapse'],
  detect: reading =>
    reading.inventions.flatMap(invention => {
      const { id, ip } = invention.record
      if (ip !== 'patent' && ip !== 'application') return []
      const linked = invention.enables.flatMap(({ benefit }) => reading.benefits[benefit.index] ?? [])
      if (!linked.every(benefit => isIdle(benefit, reading))) return []
      const share = effortShare(reading, invention)
      const because = [
        reason(id, 'ip', ip),
        effortOf(reading, invention),
        ...linked.flatMap(benefit => [
          emphasisOn(benefit),
          reason(benefit.record.id, 'importance', benefit.record.importance),
        ]),
      ]
      const severity = discussFrom(share, reading.thresholds.pruneEffort)
      return { subjects: [id], severity, share, because }
    }),
} as const satisfies FindingRule

function isIdle({ emphasis, record }: BenefitReading, { thresholds }: Reading): boolean {
  if (emphasis === null || record.importance === null) return false
  return !exceeds(emphasis, 0) && record.importance <= thresholds.pruneImportance
}
