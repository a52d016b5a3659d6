import type { Finding } from './finding.ts'
import { SEVERITIES } from './severity.ts'

/** Compares by severity, then by share, the worst first; an unknown share comes last. */
export function bySeverityThenShare(
  one: Pick<Finding, 'severity' | 'share'>,
  other: Pick<Finding, 'severity' | 'share'>,
): number {
  return (
    SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity) ||
    (other.share ?? -1) - (one.share ?? -1)
  )
}

/** The worst findings first; equals keep the order of the rules and of the records. */
export function sortFindings(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort(bySeverityThenShare)
}
