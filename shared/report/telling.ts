import type { HeadlineMetric, Metrics } from '../analysis/metrics.ts'
import { metricsOf } from '../analysis/metrics-of.ts'
import { readWorkshopAt, reweigh } from '../analysis/reading.ts'
import { WEIGHT_BAND } from '../analysis/weights.ts'
import { answersTo, type FindingAnswers, SET_ASIDE } from '../decision/finding-answers.ts'
import type { Analysis } from '../finding/analyse.ts'
import type { FindingGroup } from '../finding/collapse-findings.ts'
import { collapseFindings } from '../finding/collapse-findings.ts'
import type { Decision, FindingReference } from '../workshop/records/decision.ts'
import type { Workshop } from '../workshop/workshop.ts'
import type { PrintOptions } from './about-print.ts'

/** How a report is made. */
export interface ReportOptions extends PrintOptions {
  readonly confidential: boolean
}

/** A card of findings with the reference it has on every page, F1, F2 …, and what the room answered to it. */
export interface NumberedGroup {
  readonly ref: string
  readonly group: FindingGroup
  readonly answers: FindingAnswers
}

/** A decision with the reference it has on every page: D1, D2 … */
export interface NumberedDecision {
  readonly ref: string
  readonly decision: Decision
}

/** Everything the sections of a report are told from. */
export interface Telling extends ReportOptions {
  readonly workshop: Workshop
  readonly analysis: Analysis
  /** The metrics under the weights 9-3-1, 3-2-1 and equal. */
  readonly weighed: readonly Metrics[]
  /** What is found and not set aside, the worst first. */
  readonly groups: readonly NumberedGroup[]
  /** What the room leaves as it is. */
  readonly aside: readonly NumberedGroup[]
  readonly decisions: readonly NumberedDecision[]
}

/** Gathers what the sections need, with references for findings and decisions. */
export function tellingOf(workshop: Workshop, analysis: Analysis, options: ReportOptions): Telling {
  const reading = readWorkshopAt(workshop, options.asOf)
  const [live, aside] = partByAside(workshop, collapseFindings(analysis.findings))
  const numbered = [...live, ...aside].map((one, at) => ({ ref: `F${at + 1}`, ...one }))
  return {
    ...options,
    workshop,
    analysis,
    weighed: WEIGHT_BAND.map(weights => metricsOf(reweigh(reading, weights))),
    groups: numbered.slice(0, live.length),
    aside: numbered.slice(live.length),
    decisions: [...workshop.decisions.values()]
      .filter(isDecided)
      .map((decision, at) => ({ ref: `D${at + 1}`, decision })),
  }
}

type Answered = Omit<NumberedGroup, 'ref'>

/** The cards that are open or decided, and those that are set aside, each in their order. */
function partByAside(workshop: Workshop, groups: readonly FindingGroup[]): readonly [Answered[], Answered[]] {
  const all = groups.map(group => ({ group, answers: answersTo(workshop, referenceOf(group)) }))
  return [
    all.filter(({ answers }) => answers.setAside === null),
    all.filter(({ answers }) => answers.setAside !== null),
  ]
}

function referenceOf({ rule, findings }: FindingGroup): FindingReference {
  return { rule, subjects: [...new Set(findings.flatMap(({ subjects }) => subjects))] }
}

/** A note on a finding and a finding set aside are kept as decisions, and decide nothing. */
function isDecided({ finding, option }: Decision): boolean {
  return option === null ? finding === null : option !== SET_ASIDE
}

/** The range a headline metric takes under all weights, as fractions; null when not assessed. */
export function bandOf({ weighed }: Telling, metric: HeadlineMetric): { low: number; high: number } | null {
  const known = weighed.flatMap(metrics => metrics[metric] ?? [])
  return known.length === 0 ? null : { low: Math.min(...known), high: Math.max(...known) }
}
