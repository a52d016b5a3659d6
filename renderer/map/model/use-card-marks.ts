import { useMemo } from 'react'
import type { Id } from '../../../shared/lang/id.ts'
import { useAnalysis } from '../../analysis/use-analysis.ts'
import { useFindingsBySubject } from '../../analysis/use-findings-by-subject.ts'
import type { MarkedSeverity } from '../../ui/severity-mark.tsx'
import type { CardMarks } from './card-face.ts'
import { useMarksShown } from './marks-shown.ts'

const UNMARKED: CardMarks = { drift: new Map(), severity: new Map() }

/** What the analysis says of the cards on the map: the drift of each benefit and the gravest finding of each card; nothing while the marks are hidden. */
export function useCardMarks(): CardMarks {
  const perBenefit = useAnalysis().analysis?.metrics.perBenefit
  const findings = useFindingsBySubject()
  const isShown = useMarksShown(marks => marks.isShown)
  return useMemo(() => {
    if (!isShown) return UNMARKED
    const drift = new Map<Id, number>()
    for (const benefit of perBenefit ?? [])
      if (benefit.drift !== null) drift.set(benefit.id, benefit.drift * 100)
    const severity = new Map<Id, MarkedSeverity>()
    for (const [id, [gravest]] of findings) if (gravest) severity.set(id, gravest.severity)
    return { drift, severity }
  }, [perBenefit, findings, isShown])
}
