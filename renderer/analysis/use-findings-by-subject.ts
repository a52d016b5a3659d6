import { useMemo } from 'react'
import { answersTo, SET_ASIDE } from '../../shared/decision/finding-answers.ts'
import type { Finding } from '../../shared/finding/finding.ts'
import { ruleOf } from '../../shared/finding/rules.ts'
import type { Id } from '../../shared/lang/id.ts'
import type { Workshop } from '../../shared/workshop/workshop.ts'
import { useWorkshopDocument } from '../workshop/open-workshop.ts'
import { useAnalysis } from './use-analysis.ts'

const NONE: readonly Finding[] = []

/** The findings of the open workshop that are not set aside, by the records they are about, the worst first; for marks on cards and links. */
export function useFindingsBySubject(): ReadonlyMap<Id, readonly Finding[]> {
  const { analysis } = useAnalysis()
  const workshop = useWorkshopDocument()
  const findings = analysis?.findings ?? NONE
  return useMemo(() => findingsBySubject(takenUp(workshop, findings)), [workshop, findings])
}

/** The findings the room has not set aside. */
export function takenUp(workshop: Workshop, findings: readonly Finding[]): readonly Finding[] {
  if (![...workshop.decisions.values()].some(({ option }) => option === SET_ASIDE)) return findings
  return findings.filter(finding => answersTo(workshop, finding).setAside === null)
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
