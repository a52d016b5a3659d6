import { exceeds } from '../../analysis/compare.ts'
import type { PlacedInvention } from '../../analysis/connected-map.ts'
import { enabledBy } from '../../analysis/connected-map.ts'
import type { BenefitReading, Reading } from '../../analysis/reading.ts'
import { effortShare } from '../../analysis/reading.ts'
import type { Detected } from '../finding.ts'
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
  detect: reading => {
    const idle = reading.benefits.map(benefit => isIdle(benefit, reading))
    return reading.inventions
      .filter(({ record: { ip } }) => ip === 'patent' || ip === 'application')
      .filter(invention => enabledBy(reading.map, invention).every(({ benefit }) => idle[benefit.index]))
      .map(invention => candidate(invention, reading))
  },
} as const satisfies FindingRule

function isIdle({ emphasis, record }: BenefitReading, { thresholds }: Reading): boolean {
  if (emphasis === null || record.importance === null) return false
  return !exceeds(emphasis, 0) && record.importance <= thresholds.pruneImportance
}

function candidate(invention: PlacedInvention, reading: Reading): Detected {
  const { id, ip } = invention.record
  const share = effortShare(reading, invention)
  const linked = enabledBy(reading.map, invention).flatMap(
    ({ benefit }) => reading.benefits[benefit.index] ?? [],
  )
  return {
    subjects: [id],
    severity: discussFrom(share, reading.thresholds.pruneEffort),
    share,
    because: [
      reason(id, 'ip', ip),
      effortOf(reading, invention),
      ...linked.flatMap(benefit => [
        emphasisOn(benefit),
        reason(benefit.record.id, 'importance', benefit.record.importance),
      ]),
    ],
  }
}
