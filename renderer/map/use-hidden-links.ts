import { useMemo } from 'react'
import type { Id } from '../../shared/lang/id.ts'
import { useMapState } from './map-state.ts'
import type { MapModel } from './model/map-model.ts'

const NONE: ReadonlySet<Id> = new Set()

/** The links of cards that are being moved: the picture leaves them out while they follow the hand. */
export function useHiddenLinks(model: MapModel): ReadonlySet<Id> {
  const ids = useMapState(state => state.moving?.ids)
  return useMemo(() => {
    if (!ids) return NONE
    const links = [...ids].flatMap(id => {
      const known = model.links.ofCard.get(id)
      return known ? [...known.into, ...known.outOf] : []
    })
    return new Set(links.map(link => link.id))
  }, [model, ids])
}
