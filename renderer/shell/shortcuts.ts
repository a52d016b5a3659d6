import type { Keys } from '../ui/keys.ts'
import type { Act } from './acts.ts'

export interface Shortcut {
  readonly keys: Keys
  readonly act: Act
  readonly where: 'anywhere' | 'workshop'
  /** Leaves the keys to a text field that has the focus. */
  readonly yieldsToText?: boolean
  /** Held down, the keys count once. */
  readonly once?: boolean
  /** Heard even while a dialog asks for something: the room must not wait. */
  readonly evenInDialogs?: boolean
}

/** All keys the window hears itself, in the order in which the sheet shows them. */
export const shortcuts: readonly Shortcut[] = [
  { keys: 'mod+n', act: 'new-workshop', where: 'anywhere' },
  { keys: 'mod+o', act: 'import', where: 'anywhere' },
  { keys: 'mod+,', act: 'settings', where: 'anywhere' },
  { keys: 'f5', act: 'present', where: 'anywhere', once: true },
  { keys: 'f11', act: 'swap-windows', where: 'anywhere', once: true },
  { keys: 'f7', act: 'blank', where: 'anywhere', once: true, evenInDialogs: true },
  { keys: '?', act: 'shortcuts', where: 'anywhere', yieldsToText: true },
  { keys: 'f6', act: 'reveal', where: 'workshop', once: true },
  { keys: 'f8', act: 'next-step', where: 'workshop', once: true },
  { keys: 'shift+f8', act: 'previous-step', where: 'workshop', once: true },
  { keys: 'alt+pagedown', act: 'next-page', where: 'workshop' },
  { keys: 'alt+pageup', act: 'previous-page', where: 'workshop' },
  { keys: 'f9', act: 'pause', where: 'workshop', once: true },
  { keys: 'mod+.', act: 'park', where: 'workshop', once: true },
  { keys: 'mod+1', act: 'capture-invention', where: 'workshop' },
  { keys: 'mod+2', act: 'capture-benefit', where: 'workshop' },
  { keys: 'mod+3', act: 'capture-pitch', where: 'workshop' },
  { keys: 'mod+z', act: 'undo', where: 'workshop', yieldsToText: true },
  { keys: 'mod+shift+z', act: 'redo', where: 'workshop', yieldsToText: true },
  { keys: 'mod+y', act: 'redo', where: 'workshop', yieldsToText: true },
  { keys: 'mod+k', act: 'palette', where: 'workshop' },
  { keys: 'mod+f', act: 'search', where: 'workshop' },
  { keys: 'mod+e', act: 'export', where: 'workshop' },
  { keys: 'alt+1', act: 'show-map', where: 'workshop' },
  { keys: 'alt+2', act: 'show-list', where: 'workshop' },
  { keys: 'alt+3', act: 'show-analysis', where: 'workshop' },
  { keys: 'alt+4', act: 'show-decisions', where: 'workshop' },
  { keys: 'alt+5', act: 'show-report', where: 'workshop' },
  { keys: 'alt+6', act: 'show-sessions', where: 'workshop' },
]

/** The first keys of an act, for buttons and menus. */
export function keysOf(act: Act): Keys | undefined {
  return shortcuts.find(shortcut => shortcut.act === act)?.keys
}
