import { useDeferredValue, useEffect } from 'react'
import { useFindingsBySubject } from '../../analysis/use-findings-by-subject.ts'
import { useMapModel } from '../model/use-map-model.ts'
import { useFind } from './find-state.ts'
import { asksForAnything, concernedBy, matching } from './matching.ts'

/** Keeps what is found in step with the map, its findings and what is looked for. */
export function useMatches(): void {
  const { map } = useMapModel()
  const findings = useFindingsBySubject()
  const query = useDeferredValue(useFind(find => find.query))
  useEffect(() => {
    const concerned = query.finding === null ? null : concernedBy(map, query.finding, findings)
    useFind.setState({ matches: asksForAnything(query) ? matching(map, query, concerned) : null })
  }, [map, query, findings])
}
