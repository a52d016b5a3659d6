import type { Finding } from './finding.ts'
import { ruleOf } from './rules.ts'

/** Marks each finding that another one already says about the same benefit; the list stays whole. */
export function nestFindings(findings: readonly Finding[]): readonly Finding[] {
  const parentRules = new Set(findings.map(({ rule }) => ruleOf(rule)?.nestsUnder ?? null))
  const parents = findings.filter(({ rule }) => parentRules.has(rule))
  return findings.map(finding => {
    const over = ruleOf(finding.rule)?.nestsUnder ?? null
    const parent = parents.find(other => other.rule === over && speaksOf(other, finding))
    return parent ? { ...finding, nested: { rule: parent.rule, subjects: parent.subjects } } : finding
  })
}

/** True when a finding is about the subjects of another, or names them among its numbers. */
function speaksOf(parent: Finding, child: Finding): boolean {
  return child.subjects.every(
    id => parent.subjects.includes(id) || parent.because.some(({ record }) => record === id),
  )
}
