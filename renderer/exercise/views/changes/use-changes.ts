import { useDeferredValue, useMemo } from 'react'
import { changesSince } from '../../../../shared/session/last-compared.ts'
import { analyseOnce } from '../../../analysis/use-analysis.ts'
import { frozenState } from '../../../session/compare/frozen-state.ts'
import { useRoom } from '../../../session/room.ts'

/** What has changed since the last session whose state is known; null where there is none. Typing never waits for it. */
export function useChanges(): ReturnType<typeof changesSince> {
  const { workshop, asOf } = useDeferredValue(useRoom())
  return useMemo(
    () => changesSince({ workshop, analysis: analyseOnce(workshop, asOf) }, asOf, frozenState),
    [workshop, asOf],
  )
}
