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

/** As long as the second press of a double click may still come, nothing may move under the hand. */
const AFTER_DOUBLE_CLICK_MS = 400

/** Opens the map where it was left, follows the keyboard and what is selected elsewhere, and keeps the map in a narrower window. */
export function ViewKeeper() {
  useOpening()
  useFollowing()
  return null
}

function useOpening(): void {
  const id = useOpenId() ?? ''
  const control = useViewControl()
  const current = useCurrentView()
  const flow = useReactFlow()
  const isOpen = useRef(false)
  const width = useRef(0)
  const later = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(
    () => () => {
      clearTimeout(later.current)
      isOpen.current = false
      width.current = 0
    },
    [],
  )
  const open = async () => {
    const left = lastSeen.get(id)
    const isMoved = await (left?.width === current().width ? flow.setViewport(left) : control.start())
    if (isMoved) isOpen.current = true
    else requestAnimationFrame(() => void open())
  }
  useOnView(view => {
    if (view.width === 0) return
    if (width.current === 0) void open()
    if (isOpen.current) lastSeen.set(id, view)
    if (view.width < width.current) {
      const before = width.current
      clearTimeout(later.current)
      later.current = setTimeout(() => control.makeWhole(before), AFTER_DOUBLE_CLICK_MS)
    }
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
