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
  | 'save-next'
  | 'new-line'
  | 'next-field'
  | 'keep-draft'
  | 'link-at-once'
  | 'make-new'
  | 'skip'
  | 'identity'
  | 'level'
  | 'answer'

interface ScreenKey {
  readonly where: 'map' | 'list' | 'exercise'
  readonly keys: readonly Keys[]
  readonly does: ScreenKeyDoes
}

/** Keys that the map, the list and the exercises hear while a card, a link, a row or a line has the focus; for the sheet of all keys. */
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
  { where: 'exercise', keys: ['enter'], does: 'save-next' },
  { where: 'exercise', keys: ['shift+enter'], does: 'new-line' },
  { where: 'exercise', keys: ['tab'], does: 'next-field' },
  { where: 'exercise', keys: ['escape'], does: 'keep-draft' },
  { where: 'exercise', keys: ['arrowup', 'arrowdown'], does: 'walk' },
  { where: 'exercise', keys: ['alt+9', 'alt+3', 'alt+1'], does: 'link-at-once' },
  { where: 'exercise', keys: ['mod+enter'], does: 'make-new' },
  { where: 'exercise', keys: ['arrowdown'], does: 'skip' },
  { where: 'exercise', keys: ['f2'], does: 'rename' },
  { where: 'exercise', keys: ['s'], does: 'status' },
  { where: 'exercise', keys: ['h'], does: 'horizon' },
  { where: 'exercise', keys: ['*'], does: 'identity' },
  { where: 'exercise', keys: ['0–9'], does: 'level' },
  { where: 'exercise', keys: ['1', '2', '3'], does: 'answer' },
  { where: 'exercise', keys: ['delete'], does: 'remove' },
]
