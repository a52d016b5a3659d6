import { DIGITS } from '../../../ui/key-table.ts'

/** The keys of a row of options, and of a level on its track. */
export const choiceKeys = {
  choose: ['0', ...DIGITS],
  walk: ['arrowleft', 'arrowright', 'arrowup', 'arrowdown'],
  clear: ['delete', 'backspace'],
} as const
