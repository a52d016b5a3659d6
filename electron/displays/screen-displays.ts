import { screen } from 'electron'
import type { PlacedDisplay } from './placed-display.ts'

/** The displays that the system knows of now. */
export function screenDisplays(): readonly PlacedDisplay[] {
  return screen.getAllDisplays().map(({ id, label, bounds, scaleFactor, internal }) => ({
    id,
    label,
    ...bounds,
    scale: scaleFactor,
    internal,
  }))
}

/** Hears that a display was added, removed or changed. */
export function onScreenChange(changed: () => void): void {
  screen.on('display-added', changed)
  screen.on('display-removed', changed)
  screen.on('display-metrics-changed', changed)
}
