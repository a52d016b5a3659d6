import type { Finding } from './finding.ts'
import { findingKey } from './finding.ts'
import type { ShareOf } from './finding-rule.ts'
import { ruleOf } from './rules.ts'
import type { Severity } from './severity.ts'
import { bySeverityThenShare } from './sort-findings.ts'

/** A finding with those shown under it because it already says what they say. */
export interface FindingWithNested extends Finding {
  readonly under: readonly Finding[]
}

/** The repeats of one rule at one severity, shown as one card. */
export interface FindingGroup {
  readonly rule: string
  readonly severity: Severity
  /** What its findings share together, or the largest of them where shares do not add up. */
  readonly share: number | null
  readonly findings: readonly FindingWithNested[]
}

/** How many groups the room sees at first. */
export const STAGE_FINDINGS = 7

/** Shares of effort and emphasis lie side by side; drifts and counts do not add up. */
const ADDS_UP: readonly ShareOf[] = ['effort', 'emphasis']

/** Collapses repeats of one rule and puts nested findings under their parents, the worst group first. */
export function collapseFindings(findings: readonly Finding[]): readonly FindingGroup[] {
  const under = new Map<string, Finding[]>()
  const groups = new Map<string, FindingWithNested[]>()
  for (const finding of findings) {
    if (finding.nested) listAt(under, findingKey(finding.nested)).push(finding)
  }
  for (const finding of findings) {
    if (finding.nested) continue
    const group = listAt(groups, `${finding.severity} ${finding.rule}`)
    group.push({ ...finding, under: under.get(findingKey(finding)) ?? [] })
  }
  return [...groups.values()].flatMap(groupOf).sort(bySeverityThenShare)
}

function groupOf(findings: readonly FindingWithNested[]): readonly FindingGroup[] {
  const [first] = findings
  if (!first) return []
  const { rule, severity } = first
  return [{ rule, severity, share: shareTogether(findings, ruleOf(rule)?.shareOf ?? 'nothing'), findings }]
}

function shareTogether(findings: readonly Finding[], shareOf: ShareOf): number | null {
  const known = findings.flatMap(({ share }) => share ?? [])
  if (known.length === 0) return null
  return ADDS_UP.includes(shareOf) ? known.reduce((sum, share) => sum + share, 0) : Math.max(...known)
}

function listAt<Item>(lists: Map<string, Item[]>, key: string): Item[] {
  const known = lists.get(key)
  if (known) return known
  const list: Item[] = []
  lists.set(key, list)
  return list
}
