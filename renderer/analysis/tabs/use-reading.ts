import { useDeferredValue, useMemo } from 'react'
import { type Reading, readWorkshopAt } from '../../../shared/analysis/reading.ts'
import { today } from '../../workshop/clock.ts'
import { useWorkshopDocument } from '../../workshop/open-workshop.ts'

/** The open workshop as it was read today; drawn after what is being typed. */
export function useReading(): Reading {
  const workshop = useDeferredValue(useWorkshopDocument())
  const asOf = today()
  return useMemo(() => readWorkshopAt(workshop, asOf), [workshop, asOf])
}
