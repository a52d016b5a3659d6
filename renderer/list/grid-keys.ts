import { DIGITS } from '../ui/key-table.ts'

/** The keys of a table, while no cell is being edited. */
export const gridKeys = {
  walk: ['arrowup', 'arrowdown', 'arrowleft', 'arrowright'],
  far: ['mod+arrowup', 'mod+arrowdown', 'mod+arrowleft', 'mod+arrowright', 'mod+home', 'mod+end'],
  page: ['pageup', 'pagedown'],
  ends: ['home', 'end'],
  extend: ['shift+arrowup', 'shift+arrowdown', 'shift+pageup', 'shift+pagedown'],
  'extend-far': ['mod+shift+arrowup', 'mod+shift+arrowdown', 'mod+shift+home', 'mod+shift+end'],
  edit: ['enter', 'f2'],
  pick: [' '],
  'pick-all': ['mod+a'],
  become: ['0', '1', '2', '3'],
  choose: ['0', ...DIGITS],
  strength: ['9', '3', '1'],
  link: ['l'],
  status: ['s'],
  horizon: ['h'],
  track: ['t'],
  evidence: ['e'],
  focus: ['f'],
  remove: ['delete'],
  leave: ['escape'],
} as const

/** The keys of a cell that is being typed into. */
export const cellEditorKeys = {
  'cell-down': ['enter'],
  'cell-on': ['tab'],
  'cell-back': ['shift+tab'],
  'new-line': ['shift+enter'],
  'leave-cell': ['escape'],
} as const
