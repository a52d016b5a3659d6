import type { Keys } from '../ui/keys.ts'

/** What a key of one screen does; the screen itself hears it. */
export type ScreenKeyDoes =
  | 'walk'
  | 'choose'
  | 'pick'
  | 'pick-all'
  | 'rename'
  | 'move'
  | 'link'
  | 'strength'
  | 'status'
  | 'horizon'
  | 'track'
  | 'marks'
  | 'evidence'
  | 'focus'
  | 'remove'
  | 'leave'
  | 'fit'
  | 'edit'
  | 'edit-status'
  | 'edit-horizon'
  | 'edit-track'
  | 'show-throughline'

interface ScreenKey {
  readonly where: 'map' | 'list'
  readonly keys: readonly Keys[]
  readonly does: ScreenKeyDoes
}

/** Keys that the map and the list hear while a card, a link or a row has the focus; for the sheet of all keys. */
export const screenKeys: readonly ScreenKey[] = [
  { where: 'map', keys: ['arrowup', 'arrowdown', 'arrowleft', 'arrowright'], does: 'walk' },
  { where: 'map', keys: ['enter'], does: 'choose' },
  { where: 'map', keys: [' '], does: 'pick' },
  { where: 'map', keys: ['mod+a'], does: 'pick-all' },
  { where: 'map', keys: ['f2'], does: 'rename' },
  { where: 'map', keys: ['alt+arrowup', 'alt+arrowdown'], does: 'move' },
  { where: 'map', keys: ['l'], does: 'link' },
  { where: 'map', keys: ['9', '3', '1'], does: 'strength' },
  { where: 'map', keys: ['s'], does: 'status' },
  { where: 'map', keys: ['h'], does: 'horizon' },
  { where: 'map', keys: ['t'], does: 'track' },
  { where: 'map', keys: ['e'], does: 'evidence' },
  { where: 'map', keys: ['d'], does: 'marks' },
  { where: 'map', keys: ['f'], does: 'focus' },
  { where: 'map', keys: ['0'], does: 'fit' },
  { where: 'map', keys: ['delete'], does: 'remove' },
  { where: 'map', keys: ['escape'], does: 'leave' },
  { where: 'list', keys: ['arrowup', 'arrowdown', 'arrowleft', 'arrowright'], does: 'walk' },
  { where: 'list', keys: ['enter', 'f2'], does: 'edit' },
  { where: 'list', keys: [' '], does: 'pick' },
  { where: 'list', keys: ['mod+a'], does: 'pick-all' },
  { where: 'list', keys: ['l'], does: 'link' },
  { where: 'list', keys: ['9', '3', '1'], does: 'strength' },
  { where: 'list', keys: ['s'], does: 'edit-status' },
  { where: 'list', keys: ['h'], does: 'edit-horizon' },
  { where: 'list', keys: ['t'], does: 'edit-track' },
  { where: 'list', keys: ['e'], does: 'evidence' },
  { where: 'list', keys: ['f'], does: 'show-throughline' },
  { where: 'list', keys: ['delete'], does: 'remove' },
]
