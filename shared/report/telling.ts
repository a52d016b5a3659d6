import type { HeadlineMetric, Metrics } from '../analysis/metrics.ts'

import { metricsOf } from '../analysis/metrics-of.ts'
import { readWorkshopAt, reweigh } from '../analysis/reading.ts'
import { WEIGHT_BAND } from '../analysis/weights.ts'
import type { Analysis } from '../finding/analyse.ts'
import type { FindingGroup } from '../finding/collapse-findings.ts'
import { collapseFindings } from '../finding/collapse-findings.ts'
import type { Day } from '../lang/day.ts'
import type { Words } from '../words/words.ts'
import type { Decision } from '../workshop/records/decision.ts'
import type { Workshop } from '../workshop/workshop.ts'

/** How a report is made: for which day, in which language, on which paper. */
export interface ReportOptions {
  readonly asOf: Day
  readonly words: Words
  readonly paper: 'a4' | 'letter'
  readonly confidential: boolean
}

/** A card of findings with the reference it has on every page: F1, F2 … */
export interface NumberedGroup {
  readonly ref: string
  readonly group: FindingGroup
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
  readonly groups: readonly NumberedGroup[]
  readonly decisions: readonly NumberedDecision[]
}

/** Gathers what the sections need, with references for findings and decisions. */
export function tellingOf(workshop: Workshop, analysis: Analysis, options: ReportOptions): Telling {
  const reading = readWorkshopAt(workshop, options.asOf)
  return {
    ...options,
    workshop,
    analysis,
    weighed: WEIGHT_BAND.map(weights => metricsOf(reweigh(reading, weights))),
    groups: collapseFindings(analysis.findings).map((group, at) => ({ ref: `F${at + 1}`, group })),
    decisions: [...workshop.decisions.values()].map((decision, at) => ({ ref: `D${at + 1}`, decision })),
  }
}

/** The range a headline metric takes under all weights, as fractions; null when not assessed. */
export function bandOf({ weighed }: Telling, metric: HeadlineMetric): { low: number; high: number } | null {
  const known = weighed.flatMap(metrics => metrics[metric] ?? [])
  return known.length === 0 ? null : { low: Math.min(...known), high: Math.max(...known) }
}
