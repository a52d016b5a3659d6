import { useMemo } from 'react'
import type { Id } from '../../shared/lang/id.ts'
import { useSelection } from '../workshop/selection.ts'
import { useMapState } from './map-state.ts'
import type { MapModel } from './model/map-model.ts'

/** More selected cards than this are not kept as elements while they are out of view. */
const MOST_SELECTED = 60

/** The cards in the window and those that must be elements wherever they are: in hand, under the keyboard, selected. */
export function usePinned(model: MapModel, ids: readonly Id[]): readonly Id[] {
  const selected = useSelection(selection => selection.ids)
  const { current, hovered, renaming, linking, drawing, moving } = useMapState()
  const held = moving?.ids
  return useMemo(() => {
    const pinned = new Set(ids)
    for (const id of [current, hovered, renaming, linking, drawing]) if (id !== null) pinned.add(id)
    for (const id of held ?? []) pinned.add(id)
    for (const id of [...selected].slice(-MOST_SELECTED)) pinned.add(id)
    return [...pinned].filter(id => model.cards.boxes.has(id))
  }, [model, ids, selected, current, hovered, renaming, linking, drawing, held])
}
