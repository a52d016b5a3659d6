import { useStoreApi } from '@xyflow/react'
import { useEffect, useReducer, useRef } from 'react'
import type { View } from './view-area.ts'

/** Calls back with the view now and whenever it moves, outside of rendering. */
export function useOnView(onView: (view: View) => void): void {
  const store = useStoreApi()
  const latest = useRef(onView)
  latest.current = onView
  useEffect(() => {
    let before: View | null = null
    const look = () => {
      const { transform, width, height } = store.getState()
      const [x, y, zoom] = transform
      if (
        before &&
        before.x === x &&
        before.y === y &&
        before.zoom === zoom &&
        before.width === width &&
        before.height === height
      )
        return
      before = { x, y, zoom, width, height }
      latest.current(before)
    }
    look()
    return store.subscribe(look)
  }, [store])
}

/** What the view says, rendered again only when that differs. */
export function useFromView<Value extends string | number | boolean>(read: (view: View) => Value): Value {
  const view = useCurrentView()
  const [, renderAgain] = useReducer((count: number) => count + 1, 0)
  const value = read(view())
  const shown = useRef(value)
  shown.current = value
  useOnView(next => {
    if (read(next) !== shown.current) renderAgain()
  })
  return value
}

/** The view as it is when asked. */
export function useCurrentView(): () => View {
  const store = useStoreApi()
  return () => {
    const { transform, width, height } = store.getState()
    return { x: transform[0], y: transform[1], zoom: transform[2], width, height }
  }
}
