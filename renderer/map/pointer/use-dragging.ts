import type { NodeChange, OnNodeDrag } from '@xyflow/react'
import type { Id } from '../../../shared/lang/id.ts'
import { indexAt } from '../../../shared/layout/card-grid.ts'
import { select, useSelection } from '../../workshop/selection.ts'
import { moveTo } from '../acts/move.ts'
import type { CardNodeType } from '../card/card-node.tsx'
import { standOn, useMapState } from '../map-state.ts'
import type { MapModel } from '../model/map-model.ts'

/** Moving cards up and down their column; a selected card takes the others of its column along. */
export function useDragging(model: MapModel) {
  return {
    onNodeDragStart: ((_, { id }) => start(model, id)) satisfies OnNodeDrag<CardNodeType>,
    onNodesChange: (changes: NodeChange<CardNodeType>[]) => {
      const { moving, current } = useMapState.getState()
      if (!moving) return
      for (const change of changes) {
        if (change.type === 'position' && change.id === current && change.position)
          follow(model, change.id, change.position.y)
      }
    },
    onNodeDragStop: () => {
      const { moving } = useMapState.getState()
      useMapState.setState({ moving: null })
      if (moving) moveTo(moving.kind, moving.ids, moving.index)
    },
  }
}

function start(model: MapModel, id: Id): void {
  const box = model.cards.boxes.get(id)
  if (!box) return
  if (!useSelection.getState().ids.has(id)) select([id])
  const ids = [...useSelection.getState().ids].filter(
    other => model.cards.boxes.get(other)?.kind === box.kind,
  )
  standOn(id)
  useMapState.setState({ moving: { ids: new Set(ids), kind: box.kind, by: 0, index: box.index } })
}

function follow(model: MapModel, id: Id, y: number): void {
  const box = model.cards.boxes.get(id)
  const { moving } = useMapState.getState()
  if (!box || !moving) return
  const index = indexAt(model.cards.columns[box.kind], y + box.height / 2)
  useMapState.setState({ moving: { ...moving, by: y - box.y, index } })
}
