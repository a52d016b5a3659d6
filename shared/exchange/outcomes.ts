import type { Metrics } from '../analysis/metrics.ts'
import type { Finding } from '../finding/finding.ts'
import { Day } from '../lang/day.ts'
import { Id } from '../lang/id.ts'
import { Title } from '../lang/text.ts'
import { z } from '../lang/zod.ts'
import { Action } from '../workshop/records/action.ts'
import { Decision } from '../workshop/records/decision.ts'

const Fraction = z.number().nullable()

const OutcomeMetrics = z.object({
  alignment: Fraction,
  orphanEffort: Fraction,
  unsupportedEmphasis: Fraction,
  overshootEffort: Fraction,
  evidenceCoverage: Fraction,
  overpromise: Fraction,
  staleness: Fraction,
  twoSidedWhy: Fraction,
  functionCoverage: Fraction,
  horizons: z.tuple([z.number(), z.number(), z.number()]).nullable(),
  unlinkedEffort: Fraction,
  unlinkedEmphasis: Fraction,
  perBenefit: z.array(z.object({ id: Id, p: Fraction, q: Fraction, drift: Fraction })),
  readiness: z.array(z.object({ id: Id, answered: z.int(), share: z.number() })),
  commissionRatio: z.array(z.object({ id: Id, ratio: Fraction })),
}) satisfies z.ZodType<unknown>

const OutcomeFinding = z.object({
  rule: z.string(),
  subjects: z.array(Id),
  severity: z.enum(['serious', 'discuss', 'note']),
  share: Fraction,
  robust: z.boolean(),
})

/** What a workshop came to: its metrics and findings on a day, what was decided and who does what by when. */
export const Outcomes = z.object({
  format: z.literal('throughline-outcomes'),
  version: z.literal(1),
  workshop: z.object({ id: Id, title: Title }),
  asOf: Day,
  metrics: OutcomeMetrics,
  alignmentBand: z.array(Fraction),
  findings: z.array(OutcomeFinding),
  decisions: z.array(Decision),
  actions: z.array(Action),
})
export type Outcomes = z.infer<typeof Outcomes>

/** A metric that is added to the analysis must be added here, or this does not compile. */
export type OutcomesHoldEveryMetric = Metrics extends z.input<typeof OutcomeMetrics> ? true : never

/** A finding as other programs get it: what, about which records, how serious, and whether it holds under other weights. */
export function outcomeFinding({
  rule,
  subjects,
  severity,
  share,
  robust,
}: Finding): z.input<typeof OutcomeFinding> {
  return { rule, subjects: [...subjects], severity, share, robust }
}
