import type { ClipboardEvent, KeyboardEvent } from 'react'
import { kindOf } from '../../shared/map/through-map.ts'
import { useSelection } from '../workshop/selection.ts'
import { copy, paste } from './acts/clip.ts'
import { remove } from './acts/remove.ts'
import { pressOnMap } from './map-keys.ts'
import { useMapState } from './map-state.ts'
import type { MapModel } from './model/map-model.ts'
import { useViewControl } from './view-control.ts'

/** Keys and clipboard of the map, while nothing is being typed on it. */
export function useHands(model: MapModel) {
  const view = useViewControl()
  return {
    onKeyDown: (event: KeyboardEvent) => {
      if (isTyping(event.target) || event.nativeEvent.isComposing) return
      if (!pressOnMap(event.nativeEvent, model, view)) return
      event.preventDefault()
      event.stopPropagation()
    },
    onCopy: (event: ClipboardEvent) => {
      if (!isTyping(event.target) && copy(useSelection.getState().ids, event.clipboardData))
        event.preventDefault()
    },
    onCut: (event: ClipboardEvent) => {
      const { ids } = useSelection.getState()
      if (isTyping(event.target) || !copy(ids, event.clipboardData)) return
      event.preventDefault()
      remove(ids)
    },
    onPaste: (event: ClipboardEvent) => {
      if (isTyping(event.target)) return
      event.preventDefault()
      const { current } = useMapState.getState()
      const kind = (current !== null && kindOf(model.map, current)) || 'invention'
      paste(kind, event.clipboardData.getData('text/plain'))
    },
  }
}

function isTyping(target: EventTarget): boolean {
  return target instanceof Element && target.closest('input, textarea, [contenteditable]') !== null
}
