import type { OnConnectStart } from '@xyflow/react'
import { useReactFlow } from '@xyflow/react'
import { useEffect } from 'react'
import { cardAt } from '../../../shared/layout/card-grid.ts'
import { endsOf, linkCards } from '../acts/link.ts'
import { useMapState } from '../map-state.ts'
import type { MapModel } from '../model/map-model.ts'

/** A card this near to the hand is meant, in pixels of the screen. */
const REACH = 24

/** Drawing a link from the edge of a card to any card that may be its other end, in either direction. */
export function useDrawing(model: MapModel) {
  const flow = useReactFlow()
  const drawing = useMapState(state => state.drawing)
  useEffect(() => {
    if (drawing === null) return
    const aim = (event: PointerEvent | MouseEvent) => {
      const { x, y } = flow.screenToFlowPosition(
        { x: event.clientX, y: event.clientY },
        { snapToGrid: false },
      )
      const card = cardAt(model.cards, x, y, REACH / flow.getZoom())
      const target = card && endsOf(model.map, drawing, card.id) ? card.id : null
      if (target !== useMapState.getState().target) useMapState.setState({ target })
    }
    window.addEventListener('mousemove', aim)
    window.addEventListener('touchmove', onTouch)
    function onTouch(event: TouchEvent) {
      const [touch] = event.touches
      if (touch) aim(new MouseEvent('mousemove', { clientX: touch.clientX, clientY: touch.clientY }))
    }
    return () => {
      window.removeEventListener('mousemove', aim)
      window.removeEventListener('touchmove', onTouch)
    }
  }, [drawing, model, flow])
  return {
    onConnectStart: ((_, { nodeId }) =>
      useMapState.setState({ drawing: nodeId, target: null })) satisfies OnConnectStart,
    onConnectEnd: () => {
      const { drawing: from, target } = useMapState.getState()
      useMapState.setState({ drawing: null, target: null })
      if (from !== null && target !== null) linkCards(from, target)
    },
  }
}
