import { HEADLINE_METRICS, type HeadlineMetric } from '../analysis/metrics.ts'
import type { Choices, DecisionOption } from '../decision/decision-option.ts'
import { optionOf } from '../decision/options.ts'
import { situationOf, whatIf } from '../decision/what-if.ts'
import type { Analysis } from '../finding/analyse.ts'
import { ruleOf } from '../finding/rules.ts'
import type { Day } from '../lang/day.ts'
import type { Decision } from '../workshop/records/decision.ts'
import type { Workshop } from '../workshop/workshop.ts'

/** A headline metric before and after an option, as fractions; null is not assessed. */
export interface Figure {
  readonly before: number | null
  readonly after: number | null
}

/** An option of a decision held against today. */
export interface ComparedOption {
  /** What it is called in the decision: the id of an option, or the words of the room. */
  readonly option: string
  readonly known: DecisionOption | null
  readonly isChosen: boolean
  /** What was assumed for it; nothing where the room itself wrote down what it expects. */
  readonly choices: Choices
  readonly figures: Readonly<Record<HeadlineMetric, Figure>>
  /** How many findings go and how many come; null where nobody computed it. */
  readonly findings: { readonly gone: number; readonly fresh: number } | null
}

/**
 * The options a decision's finding offers that change something on the map, in the order of its rule and never ranked,
 * each computed with what the room most likely means; what was chosen is among them, with what the room expects of it.
 */
export function compareOptions(
  workshop: Workshop,
  decision: Decision,
  today: Analysis,
  asOf: Day,
): readonly ComparedOption[] {
  const offered = ruleOf(decision.finding?.rule ?? '')?.options ?? []
  const replayed = offered.flatMap(id => replay(workshop, decision, today, asOf, id) ?? [])
  if (replayed.length === 0) return []
  const isAmong = replayed.some(({ isChosen }) => isChosen)
  return isAmong || decision.option === null ? replayed : [...replayed, asExpected(decision, today)]
}

function replay(
  workshop: Workshop,
  decision: Decision,
  today: Analysis,
  asOf: Day,
  id: string,
): ComparedOption | null {
  const known = optionOf(id)
  if (!known?.mechanism) return null
  const isChosen = decision.option === id
  if (isChosen && decision.expected.length > 0) return asExpected(decision, today)
  const subjects = decision.finding?.subjects ?? []
  const choices = known.mechanism.suggest(situationOf(workshop, subjects, asOf))
  const effect = whatIf(workshop, known, choices, subjects, asOf, today)
  if (!effect.ok) return isChosen ? asExpected(decision, today) : null
  const { before, after, gone, fresh } = effect.value
  const figures = figuresOf(metric => ({ before: before[metric], after: after[metric] }))
  return {
    option: id,
    known,
    isChosen,
    choices,
    figures,
    findings: { gone: gone.length, fresh: fresh.length },
  }
}

/** What was chosen, with the effect that was written down for it. */
function asExpected({ option, expected }: Decision, { metrics }: Analysis): ComparedOption {
  const figures = figuresOf(metric => {
    // Where nobody wrote down an effect, none is claimed.
    if (expected.length === 0) return { before: null, after: null }
    const written = expected.find(one => one.metric === metric)
    return { before: written?.before ?? metrics[metric], after: written ? written.after : metrics[metric] }
  })
  const known = optionOf(option ?? '') ?? null
  return { option: option ?? '', known, isChosen: true, choices: {}, figures, findings: null }
}

function figuresOf(figure: (metric: HeadlineMetric) => Figure): Readonly<Record<HeadlineMetric, Figure>> {
  const entries = HEADLINE_METRICS.map(metric => [metric, figure(metric)] as const)
  return Object.fromEntries(entries) as Record<HeadlineMetric, Figure>
}
