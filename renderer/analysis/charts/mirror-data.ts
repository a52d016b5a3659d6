import type { Measurement } from '../../../shared/analysis/measure.ts'
import type { Base } from '../../../shared/analysis/metrics.ts'
import type { Id } from '../../../shared/lang/id.ts'
import type { Workshop } from '../../../shared/workshop/workshop.ts'

/** A benefit as the mirror bars see it: shares are fractions of all effort and of all emphasis. */
export interface MirrorBenefit {
  readonly id: Id
  readonly title: string
  readonly identity: boolean
  readonly effort: number | null
  readonly emphasis: number | null
}

/** All that the mirror bars show; null is "not assessed", never 0. */
export interface MirrorData {
  readonly benefits: readonly MirrorBenefit[]
  readonly unlinkedEffort: number | null
  readonly unlinkedEmphasis: number | null
  readonly alignment: number | null
  readonly otherWeights: { readonly low: number; readonly high: number } | null
  readonly inventions: Base
  readonly pitches: Base
}

/** The mirror bars of a workshop that was measured. */
export function mirrorDataOf(workshop: Workshop, { metrics, band, bases }: Measurement): MirrorData {
  const [, ...others] = band
  const known = others.filter(alignment => alignment !== null)
  return {
    benefits: metrics.perBenefit.map(({ id, p, q }) => {
      const benefit = workshop.benefits.get(id)
      return { id, title: benefit?.title ?? id, identity: benefit?.identity === true, effort: p, emphasis: q }
    }),
    unlinkedEffort: metrics.unlinkedEffort,
    unlinkedEmphasis: metrics.unlinkedEmphasis,
    alignment: metrics.alignment,
    otherWeights: known.length > 0 ? { low: Math.min(...known), high: Math.max(...known) } : null,
    inventions: bases.inventionsWithEffort,
    pitches: bases.pitchesWithEmphasis,
  }
}

/** Effort minus emphasis of a benefit as a fraction; null where either is not assessed. */
export function driftOf(benefit: MirrorBenefit): number | null {
  return benefit.effort === null || benefit.emphasis === null ? null : benefit.effort - benefit.emphasis
}

/** The benefits with the larger drift first; equal ones by what lies on them, then by title. */
export function byLargerDrift(benefits: readonly MirrorBenefit[]): readonly MirrorBenefit[] {
  return [...benefits].sort(
    (one, other) =>
      Math.abs(driftOf(other) ?? 0) - Math.abs(driftOf(one) ?? 0) ||
      weightOf(other) - weightOf(one) ||
      one.title.localeCompare(other.title),
  )
}

function weightOf(benefit: MirrorBenefit): number {
  return (benefit.effort ?? 0) + (benefit.emphasis ?? 0)
}
