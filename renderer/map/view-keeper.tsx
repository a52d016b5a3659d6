import { useReactFlow } from '@xyflow/react'
import { useEffect, useRef } from 'react'
import type { Id } from '../../shared/lang/id.ts'
import { useOpenId } from '../workshop/open-workshop.ts'
import { useSelection } from '../workshop/selection.ts'
import { useMapState } from './map-state.ts'
import { useCurrentView, useOnView } from './use-view.ts'
import type { View } from './view-area.ts'
import { useViewControl } from './view-control.ts'

/** Where each workshop's map was left, as long as the window is open. */
const lastSeen = new Map<Id, View>()

/** Opens the map where it was left, follows the keyboard and what is selected elsewhere, and keeps the middle when the window changes. */
export function ViewKeeper() {
  useOpening()
  useFollowing()
  return null
}

function useOpening(): void {
  const id = useOpenId() ?? ''
  const control = useViewControl()
  const flow = useReactFlow()
  const opened = useRef(false)
  const width = useRef(0)
  useOnView(view => {
    if (view.width === 0) return
    if (!opened.current) {
      opened.current = true
      const left = lastSeen.get(id)
      if (left && left.width === view.width) void flow.setViewport(left)
      else control.start()
    } else if (view.width !== width.current) {
      const by = (view.width - width.current) / 2
      width.current = view.width
      void flow.setViewport({ ...view, x: view.x + by })
    } else lastSeen.set(id, view)
    width.current = view.width
  })
}

function useFollowing(): void {
  const control = useViewControl()
  const current = useCurrentView()
  const sent = useMapState(state => state.sent)
  const primary = useSelection(selection => selection.primary)
  useEffect(() => {
    const { current: id } = useMapState.getState()
    if (sent > 0 && id !== null && current().width > 0) control.reveal(id)
  }, [sent, control, current])
  useEffect(() => {
    if (primary !== null && current().width > 0) control.reveal(primary)
  }, [primary, control, current])
}
