import { useDeferredValue, useMemo } from 'react'
import { type Comparison, compareStates, type StateRead } from '../../../shared/session/compare-sessions.ts'
import { useAnalysis } from '../../analysis/use-analysis.ts'
import { useWorkshopDocument } from '../../workshop/open-workshop.ts'
import { frozenState } from './frozen-state.ts'
import { TODAY } from './states.ts'

/** Two states with what lies between them. */
export interface Compared {
  readonly before: StateRead
  readonly after: StateRead
  readonly changes: Comparison
}

/** What lies between two states, each a session by id or today; null while it is read or where it cannot be. Typing never waits for it. */
export function useComparison(from: string, to: string): Compared | null {
  const before = useDeferredValue(useStateRead(from))
  const after = useDeferredValue(useStateRead(to))
  return useMemo(
    () => (before && after ? { before, after, changes: compareStates(before, after) } : null),
    [before, after],
  )
}

function useStateRead(wanted: string): StateRead | null {
  // A frozen state is read in a rendering of its own, which whatever somebody does meanwhile may interrupt.
  const which = useDeferredValue(wanted, null)
  const workshop = useWorkshopDocument()
  const { analysis, isCurrent } = useAnalysis()
  const now = useMemo(
    () => (analysis && isCurrent ? { workshop, analysis } : null),
    [workshop, analysis, isCurrent],
  )
  if (which === TODAY) return now
  const session = which === null ? undefined : workshop.sessions.get(which)
  return session ? frozenState(workshop, session) : null
}
