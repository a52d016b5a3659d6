import { createContext, useContext, useMemo } from 'react'
import { useWorkshopDocument } from '../../workshop/open-workshop.ts'
import { useSelection } from '../../workshop/selection.ts'
import type { MapModel } from './map-model.ts'
import { modelOf } from './map-model.ts'

/** The model of the open workshop's map, laid out again only when the map or the lit throughline changes. */
export function useMapModelOfWorkshop(): MapModel {
  const { inventions, benefits, pitches, links, evidence } = useWorkshopDocument()
  const focus = useSelection(selection => selection.focus)
  return useMemo(
    () => modelOf({ inventions, benefits, pitches, links, evidence }, focus),
    [inventions, benefits, pitches, links, evidence, focus],
  )
}

export const MapModelContext = createContext<MapModel | null>(null)

/** The model of the map that is on the screen. */
export function useMapModel(): MapModel {
  const model = useContext(MapModelContext)
  if (!model) throw new Error('No map is on the screen')
  return model
}
