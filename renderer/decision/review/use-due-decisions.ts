import { useMemo } from 'react'
import { decisionsToReview } from '../../../shared/decision/expected-effect.ts'
import type { Decision } from '../../../shared/workshop/records/decision.ts'
import { today } from '../../workshop/clock.ts'
import { useWorkshop } from '../../workshop/open-workshop.ts'

/** The decisions of the open workshop that are to be looked at again by now, the oldest review first. */
export function useDueDecisions(): readonly Decision[] {
  const decisions = useWorkshop(open => open.workshop.decisions)
  const asOf = today()
  return useMemo(() => decisionsToReview(decisions, asOf), [decisions, asOf])
}
