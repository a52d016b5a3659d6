import { useMemo } from 'react'
import { metricsOf } from '../../../shared/analysis/metrics-of.ts'
import { readWorkshopAt } from '../../../shared/analysis/reading.ts'
import type { Id } from '../../../shared/lang/id.ts'
import { today } from '../../workshop/clock.ts'
import { useWorkshopDocument } from '../../workshop/open-workshop.ts'
import type { CardMarks } from './card-face.ts'

/** What the analysis says of the cards on the map. */
export function useCardMarks(): CardMarks {
  const workshop = useWorkshopDocument()
  return useMemo(() => {
    const { perBenefit } = metricsOf(readWorkshopAt(workshop, today()))
    const drift = new Map<Id, number>()
    for (const benefit of perBenefit) if (benefit.drift !== null) drift.set(benefit.id, benefit.drift * 100)
    return { drift, severity: new Map() }
  }, [workshop])
}
