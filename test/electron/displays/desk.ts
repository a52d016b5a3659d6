import type { PlacedDisplay } from '../../../electron/displays/placed-display.ts'

const BASE = { scale: 1, x: 0, y: 0, width: 1920, height: 1080 }

/** The laptop's own display. */
export const laptop: PlacedDisplay = { ...BASE, id: 1, label: 'Built-in', internal: true }

/** The room's projector, to the right of the laptop. */
export const projector: PlacedDisplay = {
  ...BASE,
  id: 2,
  label: 'Projector',
  internal: false,
  x: 1920,
  width: 1280,
  height: 720,
}

/** A second screen on the facilitator's table. */
export const monitor: PlacedDisplay = { ...BASE, id: 3, label: 'Monitor', internal: false, x: -1920 }
