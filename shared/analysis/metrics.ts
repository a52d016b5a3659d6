import type { Id } from '../lang/id.ts'

/** Share of all effort (p) and of all emphasis (q) on one benefit, and p − q; fractions, null when unknown. */
export interface BenefitShares {
  readonly id: Id
  readonly p: number | null
  readonly q: number | null
  readonly drift: number | null
}

/** How many of the seven field questions a new offer can answer. */
export interface OfferReadiness {
  readonly id: Id
  readonly answered: number
  readonly share: number
}

/** What selling a new offer pays against the middle of the established ones; null when unknown. */
export interface OfferCommission {
  readonly id: Id
  readonly ratio: number | null
}

/** All metrics of a workshop as fractions, unrounded; null is "not assessed" (domain.md, section 3). */
export interface Metrics {
  readonly alignment: number | null
  readonly orphanEffort: number | null
  readonly unsupportedEmphasis: number | null
  readonly overshootEffort: number | null
  readonly evidenceCoverage: number | null
  readonly overpromise: number | null
  readonly staleness: number | null
  readonly twoSidedWhy: number | null
  readonly functionCoverage: number | null
  readonly horizons: readonly [number, number, number] | null
  readonly unlinkedEffort: number | null
  readonly unlinkedEmphasis: number | null
  readonly perBenefit: readonly BenefitShares[]
  readonly readiness: readonly OfferReadiness[]
  readonly commissionRatio: readonly OfferCommission[]
}

/** The metrics that are one number each. */
export type MetricName = {
  [Name in keyof Metrics]: Metrics[Name] extends number | null ? Name : never
}[keyof Metrics]

/** The five that are always shown together, in their order. */
export const HEADLINE_METRICS = [
  'alignment',
  'orphanEffort',
  'unsupportedEmphasis',
  'overshootEffort',
  'evidenceCoverage',
] as const satisfies readonly MetricName[]
export type HeadlineMetric = (typeof HEADLINE_METRICS)[number]

/** "n of m": how many records a number rests on, of how many there are. */
export interface Base {
  readonly known: number
  readonly all: number
}

/** What the numbers rest on. */
export interface Bases {
  readonly inventionsWithEffort: Base
  readonly pitchesWithEmphasis: Base
  readonly benefitsRated: Base
  readonly pitchesWithClaim: Base
  readonly effortWithHorizon: Base
  readonly linksWithBothReasons: Base
  readonly requiredFunctionsPresent: Base
  readonly recentEvidence: Base
}
