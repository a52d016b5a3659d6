import { exceeds } from './compare.ts'
import { isOvershoot, isRated } from './good-enough.ts'
import type { BenefitShares } from './metrics.ts'
import type { BenefitReading, Reading } from './reading.ts'
import { heardByNeutral } from './recent-evidence.ts'

type OnBenefits = (reading: Reading) => number | null

/** Adds up a share over the benefits that a question holds for. */
function sumOf(
  reading: Reading,
  share: (benefit: BenefitReading) => number | null,
  holds: (benefit: BenefitReading) => boolean = () => true,
): number {
  let sum = 0
  for (const benefit of reading.benefits) if (holds(benefit)) sum += share(benefit) ?? 0
  return sum
}

const knowsEffort = ({ map }: Reading) => map.effortTotal > 0
const knowsEmphasis = ({ map }: Reading) => map.emphasisTotal > 0

/** p, q and p − q of every benefit. */
export function benefitShares({ benefits }: Reading): readonly BenefitShares[] {
  return benefits.map(({ record, effort: p, emphasis: q }) => ({
    id: record.id,
    p,
    q,
    drift: p === null || q === null ? null : p - q,
  }))
}

/** Σ min(p, q): how much of the effort meets the selling, benefit for benefit; a fraction. */
export const alignmentOf: OnBenefits = reading =>
  knowsEffort(reading) && knowsEmphasis(reading)
    ? sumOf(reading, ({ effort, emphasis }) => Math.min(effort ?? 0, emphasis ?? 0))
    : null

/** The share of effort on benefits that no pitch stands on, or on no benefit at all; a fraction. */
export const orphanEffortOf: OnBenefits = reading =>
  knowsEffort(reading) && knowsEmphasis(reading)
    ? sumOf(
        reading,
        ({ effort }) => effort,
        ({ emphasis }) => !exceeds(emphasis ?? 0, 0),
      ) + (reading.shares.unlinkedEffort ?? 0)
    : null

/** The share of emphasis on benefits without effort or support, or on no benefit at all; a fraction. */
export const unsupportedEmphasisOf: OnBenefits = reading =>
  knowsEffort(reading) && knowsEmphasis(reading)
    ? sumOf(
        reading,
        ({ emphasis }) => emphasis,
        ({ effort, support }) => support === null || !exceeds(effort ?? 0, 0),
      ) + (reading.shares.unlinkedEmphasis ?? 0)
    : null

/** The share of effort on what is already better than buyers need while the rival suffices; null until a benefit is rated. */
export const overshootEffortOf: OnBenefits = reading =>
  knowsEffort(reading) && reading.benefits.some(({ record }) => isRated(record))
    ? sumOf(
        reading,
        ({ effort }) => effort,
        ({ record }) => isOvershoot(record, reading.thresholds),
      )
    : null

/** The share of emphasis on benefits of which somebody not paid on the deal heard recently; a fraction. */
export const evidenceCoverageOf: OnBenefits = reading =>
  knowsEmphasis(reading)
    ? sumOf(
        reading,
        ({ emphasis }) => emphasis,
        ({ evidence }) => heardByNeutral(evidence),
      )
    : null
