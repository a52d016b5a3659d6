import type { Measurement } from '../analysis/measure.ts'
import { measureReadings } from '../analysis/measure.ts'
import type { Reading } from '../analysis/reading.ts'
import { readWorkshopAt, reweigh } from '../analysis/reading.ts'
import { WEIGHT_BAND } from '../analysis/weights.ts'
import type { Day } from '../lang/day.ts'
import type { Workshop } from '../workshop/workshop.ts'
import type { Detected, Finding } from './finding.ts'
import { findingKey } from './finding.ts'
import type { FindingRule } from './finding-rule.ts'
import { nestFindings } from './nest-findings.ts'
import { rules } from './rules.ts'
import { sortFindings } from './sort-findings.ts'

/** The numbers of a workshop and where its map does not line up, the worst first. */
export interface Analysis extends Measurement {
  readonly findings: readonly Finding[]
}

/** Everything that can be computed about a workshop at a day, in time linear in records and links. */
export function analyse(workshop: Workshop, asOf: Day): Analysis {
  const usual = readWorkshopAt(workshop, asOf)
  const others = WEIGHT_BAND.slice(1).map(weights => reweigh(usual, weights))
  const found = rules.flatMap(rule => applyRule(rule, usual, others))
  return { ...measureReadings([usual, ...others]), findings: sortFindings(nestFindings(found)) }
}

/** What one rule finds, each marked by whether it stands under every other reading as well. */
export function applyRule(rule: FindingRule, usual: Reading, others: readonly Reading[]): readonly Finding[] {
  const found = rule.detect(usual)
  if (found.length === 0) return []
  const name = ({ subjects }: Detected) => findingKey({ rule: rule.id, subjects })
  const elsewhere = rule.weighed ? others.map(reading => new Set(rule.detect(reading).map(name))) : []
  return found.map(detected => ({
    rule: rule.id,
    ...detected,
    robust: elsewhere.every(keys => keys.has(name(detected))),
    nested: null,
  }))
}
