import type { Display } from '../../shared/bridge/display.ts'

/** A part of the desktop that all displays make up together. */
export interface Area {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A display and where it stands on the desktop. */
export type PlacedDisplay = Display & Area

/** The display that shows most of a window; null when none shows any of it. */
export function displayUnder(window: Area, displays: readonly PlacedDisplay[]): PlacedDisplay | null {
  let most: PlacedDisplay | null = null
  let mostShown = 0
  for (const display of displays) {
    const shown = overlap(window, display)
    if (shown > mostShown) [most, mostShown] = [display, shown]
  }
  return most
}

/** The display as a page may know it. */
export function withoutPlace({ id, label, width, height, scale, internal }: Display): Display {
  return { id, label, width, height, scale, internal }
}

function overlap(one: Area, other: Area): number {
  const width = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x)
  const height = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y)
  return Math.max(0, width) * Math.max(0, height)
}
