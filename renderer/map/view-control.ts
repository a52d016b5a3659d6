import { useReactFlow } from '@xyflow/react'
import { createContext, useContext, useMemo, useRef } from 'react'
import type { Id } from '../../shared/lang/id.ts'
import type { Area } from '../../shared/layout/card-grid.ts'
import { MAP_WIDTH } from '../../shared/layout/measures.ts'
import type { MapModel } from './model/map-model.ts'
import { useCurrentView } from './use-view.ts'
import type { View } from './view-area.ts'
import { areaInView, lies, MAX_ZOOM, MIN_ZOOM } from './view-area.ts'

const STEP = 1.25
const EDGE = 16
const TOP = 8
const INSPECTOR_WIDTH = 312
/** Made smaller than this, titles cannot be read; a narrow window then shows a part. */
const SMALLEST_LEGIBLE = 0.6
/** A map that fits at this or more is shown whole at first; a taller one from its top. */
const WHOLE_FROM = 0.7

/** Moves the view of the map. */
export interface ViewControl {
  zoomIn(): void
  zoomOut(): void
  actualSize(): void
  fit(): void
  /** The view a map opens with; false while there is nothing to move yet. */
  start(): Promise<boolean>
  /** Moves a card or link into view, if it is not there. */
  reveal(id: Id): void
  /** Brings a map that could be seen from side to side back into a narrower window. */
  makeWhole(widthBefore: number): void
  /** Puts this height of the map into the middle. */
  centreOn(y: number): void
}

type Spot = Pick<View, 'x' | 'y' | 'zoom'>

export const ViewControlContext = createContext<ViewControl | null>(null)

/** Moves the view of the map that is on the screen. */
export function useViewControl(): ViewControl {
  const control = useContext(ViewControlContext)
  if (!control) throw new Error('No map is on the screen')
  return control
}

/** Moves the view over a map; `model` may change while the control stays the same. */
export function useMakeViewControl(model: MapModel): ViewControl {
  const flow = useReactFlow()
  const current = useCurrentView()
  const latest = useRef({ model, flow, current })
  latest.current = { model, flow, current }
  return useMemo(() => {
    const view = () => latest.current.current()
    const cards = () => latest.current.model.cards
    const move = (spot: Spot, isCalm = true) => {
      const duration = isCalm && !matchMedia('(prefers-reduced-motion: reduce)').matches ? 180 : 0
      return latest.current.flow.setViewport(spot, { duration })
    }
    return {
      zoomIn: () => void move(zoomedAbout(view(), view().zoom * STEP)),
      zoomOut: () => void move(zoomedAbout(view(), view().zoom / STEP)),
      actualSize: () => void move(zoomedAbout(view(), 1)),
      fit: () => void move(whole(view(), cards().height)),
      start: () => move(opening(view(), cards().height), false),
      makeWhole: widthBefore => {
        const spot = madeWhole(view(), widthBefore)
        if (spot) void move(spot)
      },
      centreOn: y => void move({ ...view(), y: view().height / 2 - y * view().zoom }, false),
      reveal: id => {
        const area = areaOf(latest.current.model, id)
        if (area) revealArea(view(), area, move)
      },
    }
  }, [])
}

function zoomedAbout(view: View, wanted: number): Spot {
  const zoom = Math.max(MIN_ZOOM, Math.min(MAX_ZOOM, wanted))
  const by = zoom / view.zoom
  const [cx, cy] = [view.width / 2, view.height / 2]
  return { zoom, x: cx - (cx - view.x) * by, y: cy - (cy - view.y) * by }
}

function whole(view: View, height: number): Spot {
  const zoom = Math.max(MIN_ZOOM, zoomOfWhole(view, height))
  return { zoom, x: (view.width - MAP_WIDTH * zoom) / 2, y: TOP }
}

/** The map stands where it can stay when the inspector opens beside it, so that nothing moves under the hand. */
function opening(view: View, height: number): Spot {
  const all = zoomOfWhole(view, height)
  const zoom = all >= WHOLE_FROM ? all : Math.max(SMALLEST_LEGIBLE, zoomOfWidth(view))
  const spare = view.width - MAP_WIDTH * zoom
  const x = spare >= INSPECTOR_WIDTH + 2 * EDGE ? (spare - INSPECTOR_WIDTH) / 2 : spare / 2
  return { zoom, x, y: TOP }
}

/** Brings a map that could be seen from side to side in a wider window back into this one; undefined when it stands well. */
function madeWhole(view: View, widthBefore: number): Spot | undefined {
  const wide = MAP_WIDTH * view.zoom
  const isCut = view.x + wide > view.width - EDGE
  if (!isCut || view.x < 0 || view.x + wide > widthBefore) return undefined
  const zoom = Math.max(SMALLEST_LEGIBLE, Math.min(view.zoom, zoomOfWidth(view)))
  const x = Math.max(EDGE, view.width - EDGE - MAP_WIDTH * zoom)
  return { zoom, x, y: TOP + ((view.y - TOP) * zoom) / view.zoom }
}

function zoomOfWhole(view: View, height: number): number {
  return Math.min(zoomOfWidth(view), (view.height - 2 * TOP) / Math.max(1, height))
}

function zoomOfWidth(view: View): number {
  return Math.min(1, (view.width - 2 * EDGE) / MAP_WIDTH)
}

function areaOf({ cards, links }: MapModel, id: Id): Area | undefined {
  const box = cards.boxes.get(id)
  if (box) return { left: box.x, top: box.y, right: box.x + box.width, bottom: box.y + box.height }
  const line = links.lines.get(id)
  if (!line) return undefined
  const [x, y] = [(line.x1 + line.x2) / 2, (line.y1 + line.y2) / 2]
  return { left: x - 12, top: y - 12, right: x + 12, bottom: y + 12 }
}

function revealArea(view: View, area: Area, move: (spot: Spot) => Promise<boolean>): void {
  const seen = areaInView(view)
  if (lies(area, seen)) return
  const isWide = area.left >= seen.left && area.right <= seen.right
  const isTall = area.top >= seen.top && area.bottom <= seen.bottom
  void move({
    zoom: view.zoom,
    x: isWide ? view.x : view.width / 2 - ((area.left + area.right) / 2) * view.zoom,
    y: isTall ? view.y : view.height / 2 - ((area.top + area.bottom) / 2) * view.zoom,
  })
}
