import type { PlacedBenefit, PlacedInvention } from '../analysis/connected-map.ts'
import type { BenefitReading, PitchReading, Reading } from '../analysis/reading.ts'
import { effortShare } from '../analysis/reading.ts'
import type { Reason } from './reason.ts'
import { reason } from './reason.ts'

/** The share of effort on a benefit. */
export function effortOn({ record, effort }: BenefitReading): Reason {
  return reason(record.id, 'effort', effort)
}

/** The share of emphasis on a benefit. */
export function emphasisOn({ record, emphasis }: BenefitReading): Reason {
  return reason(record.id, 'emphasis', emphasis)
}

/** The share of emphasis of a pitch. */
export function emphasisOf({ record, share }: PitchReading): Reason {
  return reason(record.id, 'emphasis', share)
}

/** The share of effort of an invention. */
export function effortOf(reading: Reading, invention: PlacedInvention): Reason {
  return reason(invention.record.id, 'effort', effortShare(reading, invention))
}

/** What stands behind a benefit. */
export function supportBehind({ record, support }: BenefitReading): Reason {
  return reason(record.id, 'support', support)
}

/** What buyers need, what we give and what the best rival gives. */
export function levelsOf({ record }: PlacedBenefit): readonly Reason[] {
  return [
    reason(record.id, 'goodEnough', record.goodEnough),
    reason(record.id, 'ours', record.ours),
    reason(record.id, 'rival', record.rival),
  ]
}

/** How much recent evidence a benefit has. */
export function evidenceOn({ record, evidence }: BenefitReading): Reason {
  return reason(record.id, 'evidence', evidence.length)
}
