import type { Metrics } from '../analysis/metrics.ts'
import { readWorkshopAt } from '../analysis/reading.ts'
import type { Analysis } from '../finding/analyse.ts'
import { analyse } from '../finding/analyse.ts'
import type { Finding } from '../finding/finding.ts'
import { findingKey } from '../finding/finding.ts'
import type { Day } from '../lang/day.ts'
import type { Id } from '../lang/id.ts'
import type { Result } from '../lang/result.ts'
import { failed, ok } from '../lang/result.ts'
import type { Workshop } from '../workshop/workshop.ts'
import { missingChoices } from './choices.ts'
import type { Choices, DecisionOption, Situation } from './decision-option.ts'

/** The numbers before and after an option, the findings that go and those that come. */
export interface WhatIf {
  readonly before: Metrics
  readonly after: Metrics
  readonly gone: readonly Finding[]
  readonly fresh: readonly Finding[]
  /** The workshop as it would be. */
  readonly workshop: Workshop
}

/** Why an effect cannot be computed: the option touches nothing on the map, or something is still to be chosen. */
export type WhatIfFailure =
  | { readonly code: 'no-mechanism' }
  | { readonly code: 'incomplete'; readonly missing: readonly string[] }

/** A finding's subjects on the map they were found on; the reading is at a day. */
export function situationOf(workshop: Workshop, subjects: readonly Id[], asOf: Day): Situation {
  return { reading: readWorkshopAt(workshop, asOf), subjects }
}

/** What the workshop would show if the room chose an option, against today, where that is known already. Nothing is changed, and options are not compared. */
export function whatIf(
  workshop: Workshop,
  option: DecisionOption,
  choices: Choices,
  subjects: readonly Id[],
  asOf: Day,
  today: Analysis = analyse(workshop, asOf),
): Result<WhatIf, WhatIfFailure> {
  const { mechanism } = option
  if (!mechanism) return failed({ code: 'no-mechanism' })
  const missing = missingChoices(mechanism.parameters, choices)
  if (missing.length > 0) return failed({ code: 'incomplete', missing })
  const changed = mechanism.apply(workshop, choices, situationOf(workshop, subjects, asOf))
  return ok(compare(today, analyse(changed, asOf), changed))
}

function compare(before: Analysis, after: Analysis, workshop: Workshop): WhatIf {
  return {
    before: before.metrics,
    after: after.metrics,
    gone: notAmong(before.findings, after.findings),
    fresh: notAmong(after.findings, before.findings),
    workshop,
  }
}

function notAmong(findings: readonly Finding[], others: readonly Finding[]): readonly Finding[] {
  const known = new Set(others.map(findingKey))
  return findings.filter(finding => !known.has(findingKey(finding)))
}
