import type { PitchReading, Reading } from '../../analysis/reading.ts'
import type { FindingRule } from '../finding-rule.ts'
import { reason } from '../reason.ts'
import { emphasisOf } from '../reasons.ts'
import type { Severity } from '../severity.ts'
import { discussFrom, seriousFrom } from '../severity.ts'

/** The material describes a product that is no longer the one that exists (seed 003). */
export const staleCollateral = {
  id: 'stale-collateral',
  concerns: 'pitch',
  shareOf: 'emphasis',
  sensitive: false,
  weighed: false,
  nestsUnder: null,
  options: ['withdraw-material', 'update-material', 'expiry-date'],
  detect: reading =>
    reading.pitches.flatMap(pitch => {
      const { record, staleness, share } = pitch
      if (!staleness.stale) return []
      const because = [
        reason(record.id, 'reviewed', record.reviewed),
        reason(record.id, 'daysSinceReview', staleness.days),
        emphasisOf(pitch),
        ...staleness.changed.map(({ id, statusSince }) => reason(id, 'statusSince', statusSince)),
      ]
      return { subjects: [record.id], severity: severityOf(pitch, reading), share, because }
    }),
} as const satisfies FindingRule

function severityOf({ share, staleness }: PitchReading, { thresholds }: Reading): Severity {
  const lesser = discussFrom(share, thresholds.pitchDiscuss)
  return staleness.changed.length > 0 && lesser === 'discuss'
    ? seriousFrom(share, thresholds.shareSerious)
    : lesser
}
