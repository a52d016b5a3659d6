import { EPSILON } from '../analysis/compare.ts'
import type { MetricName, Metrics } from '../analysis/metrics.ts'
import type { Analysis } from '../finding/analyse.ts'
import { findingKey } from '../finding/finding.ts'
import type { Day } from '../lang/day.ts'
import type { Decision, Expected } from '../workshop/records/decision.ts'
import type { Workshop } from '../workshop/workshop.ts'
import type { WhatIf } from './what-if.ts'

/** The numbers whose expected change is written into a decision, in this order. */
export const EXPECTED_METRICS = [
  'alignment',
  'orphanEffort',
  'unsupportedEmphasis',
  'overshootEffort',
  'evidenceCoverage',
  'overpromise',
  'staleness',
] as const satisfies readonly MetricName[]

/** How a number turned out: as expected or better, on the way, not, or not assessed. */
export const OUTCOMES = ['came-true', 'on-the-way', 'did-not', 'unknown'] as const
export type Outcome = (typeof OUTCOMES)[number]

/** One expectation held against today; fractions, null where unknown. */
export interface Checked extends Expected {
  readonly now: number | null
  readonly outcome: Outcome
}

/** A decision held against today: its numbers, and whether the finding it answered is gone. */
export interface CheckedDecision {
  readonly decision: Decision
  readonly effects: readonly Checked[]
  /** Null for a decision that answered no finding. */
  readonly findingGone: boolean | null
}

/** The numbers that an option would change, to be stored with the decision. */
export function expectedEffect({ before, after }: WhatIf): readonly Expected[] {
  return EXPECTED_METRICS.flatMap(metric => {
    const changed = Math.abs((after[metric] ?? 0) - (before[metric] ?? 0)) > EPSILON
    const appeared = (after[metric] === null) !== (before[metric] === null)
    return changed || appeared ? { metric, before: before[metric], after: after[metric] } : []
  })
}

/** Holds what a decision expected against an analysis of today. */
export function checkDecision(decision: Decision, today: Analysis): CheckedDecision {
  const { finding } = decision
  const known = new Set(today.findings.map(findingKey))
  return {
    decision,
    effects: decision.expected.map(expected => check(expected, today.metrics)),
    findingGone: finding && !known.has(findingKey(finding)),
  }
}

/** The decisions whose day of review has come, the oldest review first. */
export function decisionsToReview(decisions: Workshop['decisions'], asOf: Day): readonly Decision[] {
  return [...decisions.values()]
    .filter(({ reviewOn }) => reviewOn !== null && reviewOn <= asOf)
    .sort((one, other) => ((one.reviewOn ?? '') < (other.reviewOn ?? '') ? -1 : 1))
}

function check(expected: Expected, metrics: Metrics): Checked {
  const name = EXPECTED_METRICS.find(metric => metric === expected.metric)
  const now = name ? metrics[name] : null
  return { ...expected, now, outcome: outcomeOf(expected, now) }
}

function outcomeOf({ before, after }: Expected, now: number | null): Outcome {
  if (before === null || after === null || now === null) return 'unknown'
  const wanted = after - before
  const moved = (now - before) * Math.sign(wanted)
  if (moved >= Math.abs(wanted) - EPSILON) return 'came-true'
  return moved > EPSILON ? 'on-the-way' : 'did-not'
}
