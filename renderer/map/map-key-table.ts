/** The keys of the map, while a card or link has the focus and nothing is being typed. */
export const mapKeyTable = {
  walk: ['arrowup', 'arrowdown', 'arrowleft', 'arrowright'],
  gather: ['mod+arrowup', 'mod+arrowdown', 'mod+arrowleft', 'mod+arrowright'],
  extend: ['shift+arrowup', 'shift+arrowdown', 'shift+arrowleft', 'shift+arrowright'],
  choose: ['enter'],
  pick: [' '],
  'pick-all': ['mod+a'],
  rename: ['f2'],
  move: ['alt+arrowup', 'alt+arrowdown'],
  link: ['l'],
  strength: ['9', '3', '1'],
  status: ['s'],
  horizon: ['h'],
  track: ['t'],
  evidence: ['e'],
  marks: ['d'],
  focus: ['f'],
  remove: ['delete', 'backspace'],
  leave: ['escape'],
  closer: ['+', '='],
  further: ['-'],
  fit: ['0'],
} as const

/** The keys of the field in which the other end of a link is typed. */
export const linkPickerKeys = {
  'choose-end': ['arrowup', 'arrowdown'],
  'link-end': ['enter'],
  'leave-link': ['escape', 'tab'],
} as const

/** The keys of the field that finds cards on the map. */
export const findKeys = {
  'next-match': ['enter'],
  'match-before': ['shift+enter'],
  'leave-find': ['escape'],
} as const
