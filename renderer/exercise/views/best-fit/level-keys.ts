import { DIGITS } from '../../../ui/key-table.ts'

/** What a key gives a level. */
export const levelKeys = {
  level: ['0', ...DIGITS],
  more: ['+'],
  less: ['-'],
  clear: ['delete', 'backspace'],
} as const

/** Where the keyboard goes from a level. */
export const cellKeys = {
  'next-cell': ['enter', 'arrowright'],
  'cell-before': ['arrowleft'],
  'cell-below': ['arrowdown'],
  'cell-above': ['arrowup'],
} as const
