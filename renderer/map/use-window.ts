import { useCallback, useEffect, useRef, useState } from 'react'
import type { Id } from '../../shared/lang/id.ts'
import type { Area } from '../../shared/layout/card-grid.ts'
import { cardsWithin } from '../../shared/layout/card-grid.ts'
import type { CardLayout } from '../../shared/layout/card-layout.ts'
import { useCurrentView, useOnView } from './use-view.ts'
import type { View } from './view-area.ts'
import { areaInView, FAR_ZOOM, lies } from './view-area.ts'

/** Cards this far outside the view are ready as elements; a share of the view's size. */
const READY = 0.1
const BUILT = 0.35

interface Window {
  readonly ids: readonly Id[]
  /** From afar no card is an element, only painted. */
  readonly isFar: boolean
}

/**
 * The cards in view and a little around it, which alone are elements. They are chosen again only when the view
 * comes near their edge; from afar there are none, as soon as `isPaintedFar` says that the picture has them.
 */
export function useWindow(layout: CardLayout): Window & { readonly onPainted: (isFar: boolean) => void } {
  const current = useCurrentView()
  const built = useRef<Area | null>(null)
  const [shown, setShown] = useState<Window>({ ids: [], isFar: false })
  const build = useCallback(
    (view: View) => {
      const area = areaInView(view, BUILT)
      built.current = area
      const ids = cardsWithin(layout, area).map(box => box.id)
      setShown(before => (sameWindow(before, ids) ? before : { ids, isFar: false }))
    },
    [layout],
  )
  useEffect(() => {
    const view = current()
    if (view.zoom >= FAR_ZOOM) build(view)
  }, [build, current])
  useOnView(view => {
    if (view.zoom < FAR_ZOOM) return
    if (!built.current || !lies(areaInView(view, READY), built.current)) build(view)
  })
  const onPainted = useCallback((isFar: boolean) => {
    if (!isFar) return
    built.current = null
    setShown(before => (before.isFar ? before : { ids: [], isFar: true }))
  }, [])
  return { ...shown, onPainted }
}

function sameWindow(before: Window, ids: readonly Id[]): boolean {
  return !before.isFar && before.ids.length === ids.length && ids.every((id, at) => id === before.ids[at])
}
