import { useDeferredValue, useEffect } from 'react'
import { useMapModel } from '../model/use-map-model.ts'
import { useFind } from './find-state.ts'
import { asksForAnything, matching } from './matching.ts'

/** Keeps what is found in step with the map and with what is looked for. */
export function useMatches(): void {
  const { map } = useMapModel()
  const query = useDeferredValue(useFind(find => find.query))
  useEffect(() => {
    useFind.setState({ matches: asksForAnything(query) ? matching(map, query) : null })
  }, [map, query])
}
