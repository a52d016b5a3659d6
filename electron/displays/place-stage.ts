import type { DisplayChoice } from '../../shared/bridge/display.ts'
import type { PlacedDisplay } from './placed-display.ts'
import { resolveDisplay } from './resolve-display.ts'

/** Where the stage is; `front` is the window that lies in front where both share a display. */
export type StagePlace =
  | { readonly state: 'off' }
  | { readonly state: 'live'; readonly display: PlacedDisplay }
  | { readonly state: 'unplugged' }
  | { readonly state: 'shared'; readonly display: PlacedDisplay; readonly front: 'console' | 'stage' }

/** The displays there are, the one that was chosen for the room, and the one the console stands on. */
export interface Desk {
  readonly choice: DisplayChoice | null
  readonly displays: readonly PlacedDisplay[]
  readonly consoleOn: PlacedDisplay | null
}

/**
 * Where the stage goes now. A projector that is lost leaves the room with nothing rather than with the console's
 * display; only who starts with one display, or asks for it, has both windows on the same.
 */
export function placeStage({ choice, displays, consoleOn }: Desk, before: StagePlace): StagePlace {
  const target = resolveDisplay(choice, displays, consoleOn?.id ?? null)
  // Who wants the stage on the laptop's own display does not want the console on the projector instead.
  const isOwn = target?.internal && target.id === consoleOn?.id
  if (target !== null && displays.length > 1 && !isOwn) return { state: 'live', display: target }
  const display = target ?? consoleOn ?? displays[0]
  if (display === undefined) return { state: 'unplugged' }
  const isLost = target === null && (before.state === 'live' || before.state === 'unplugged')
  return isLost ? { state: 'unplugged' } : share(display, before)
}

function share(display: PlacedDisplay, before: StagePlace): StagePlace {
  return { state: 'shared', display, front: before.state === 'shared' ? before.front : 'stage' }
}

/** The other window in front, where both share a display; after the projector is lost, both share the console's. */
export function swapped({ displays, consoleOn }: Desk, before: StagePlace): StagePlace {
  if (before.state === 'shared') {
    return { ...before, front: before.front === 'stage' ? 'console' : 'stage' }
  }
  const display = consoleOn ?? displays[0]
  if (before.state !== 'unplugged' || display === undefined) return before
  return { state: 'shared', display, front: 'stage' }
}
