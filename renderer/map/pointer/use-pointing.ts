import type { NodeMouseHandler } from '@xyflow/react'
import { useReactFlow } from '@xyflow/react'
import type { MouseEvent } from 'react'
import { useRef } from 'react'
import type { Id } from '../../../shared/lang/id.ts'
import { cardAt } from '../../../shared/layout/card-grid.ts'
import { linkAt } from '../../../shared/layout/link-grid.ts'
import { clearSelection, select, toggle } from '../../workshop/selection.ts'
import type { CardNodeType } from '../card/card-node.tsx'
import { goTo, useMapState } from '../map-state.ts'
import type { MapModel } from '../model/map-model.ts'

/** A link is meant by a pointer this near, in pixels of the screen. */
const REACH = 7

/** Hovering, clicking and double-clicking on cards and links, found by their positions. */
export function usePointing(model: MapModel) {
  const flow = useReactFlow()
  const frame = useRef(0)
  const under = (event: MouseEvent): Id | null => {
    const { x, y } = flow.screenToFlowPosition({ x: event.clientX, y: event.clientY }, { snapToGrid: false })
    const card = cardAt(model.cards, x, y)
    return card?.id ?? linkAt(model.grid, x, y, REACH / flow.getZoom())?.id ?? null
  }
  return {
    onPaneMouseMove: (event: MouseEvent) => {
      if (event.buttons !== 0 || frame.current !== 0) return
      frame.current = requestAnimationFrame(() => {
        frame.current = 0
        const hovered = under(event)
        if (hovered !== useMapState.getState().hovered) useMapState.setState({ hovered })
      })
    },
    onPaneMouseLeave: () => useMapState.setState({ hovered: null }),
    onPaneClick: (event: MouseEvent) => {
      const id = under(event)
      if (id === null) clearSelection()
      else choose(id, event)
    },
    onNodeClick: ((event, { id }) => choose(id, event)) satisfies NodeMouseHandler<CardNodeType>,
    onNodeDoubleClick: ((_, { id }) =>
      useMapState.setState({ renaming: id })) satisfies NodeMouseHandler<CardNodeType>,
  }
}

function choose(id: Id, event: MouseEvent): void {
  if (useMapState.getState().renaming === id) return
  const isGathering = event.ctrlKey || event.metaKey || event.shiftKey
  useMapState.setState({ isGathering })
  if (isGathering) toggle(id)
  else select([id])
  goTo(id)
}
