import type { Area } from '../../shared/layout/card-grid.ts'

/** What of the map the window shows: how far it is moved and how large it is drawn. */
export interface View {
  readonly x: number
  readonly y: number
  readonly zoom: number
  readonly width: number
  readonly height: number
}

/** Below this the cards are painted instead of being elements. */
export const FAR_ZOOM = 0.4
/** Below this painted cards are blocks of colour. */
export const BLOCK_ZOOM = 0.22
export const MIN_ZOOM = 0.04
export const MAX_ZOOM = 2

/** The part of the map in view, grown on every side by a share of its size. */
export function areaInView(view: View, grownBy = 0): Area {
  const left = -view.x / view.zoom
  const top = -view.y / view.zoom
  const [width, height] = [view.width / view.zoom, view.height / view.zoom]
  return {
    left: left - width * grownBy,
    top: top - height * grownBy,
    right: left + width * (1 + grownBy),
    bottom: top + height * (1 + grownBy),
  }
}

/** Whether one area lies wholly within another. */
export function lies(inner: Area, outer: Area): boolean {
  return (
    inner.left >= outer.left &&
    inner.top >= outer.top &&
    inner.right <= outer.right &&
    inner.bottom <= outer.bottom
  )
}

/** The common part of two areas. */
export function overlap(one: Area, other: Area): Area {
  return {
    left: Math.max(one.left, other.left),
    top: Math.max(one.top, other.top),
    right: Math.min(one.right, other.right),
    bottom: Math.min(one.bottom, other.bottom),
  }
}
