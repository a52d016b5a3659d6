import { useMemo } from 'react'
import type { Finding } from '../../shared/finding/finding.ts'
import { ruleOf } from '../../shared/finding/rules.ts'
import type { Id } from '../../shared/lang/id.ts'
import { useAnalysis } from './use-analysis.ts'

const NONE: readonly Finding[] = []

/** The findings of the open workshop by the records they are about, the worst first; for marks on cards and links. */
export function useFindingsBySubject(): ReadonlyMap<Id, readonly Finding[]> {
  const { analysis } = useAnalysis()
  const findings = analysis?.findings ?? NONE
  return useMemo(() => findingsBySubject(findings), [findings])
}

/** Sorts findings under each record they are about; those about functions or the whole workshop have none. */
export function findingsBySubject(findings: readonly Finding[]): ReadonlyMap<Id, readonly Finding[]> {
  const bySubject = new Map<Id, Finding[]>()
  for (const finding of findings) {
    if (ruleOf(finding.rule)?.concerns === 'function') continue
    for (const subject of finding.subjects) {
      const list = bySubject.get(subject)
      if (list) list.push(finding)
      else bySubject.set(subject, [finding])
    }
  }
  return bySubject
}
