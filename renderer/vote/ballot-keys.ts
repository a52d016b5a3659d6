import { DIGITS } from '../ui/key-table.ts'

/** The keys that fill in a ballot while the laptop goes around. */
export const ballotKeys = {
  give: ['0', ...DIGITS],
  'take-dot': DIGITS.map(digit => `shift+${digit}`),
  walk: ['arrowup', 'arrowdown'],
  'one-more': [' '],
  'take-back': ['backspace', 'delete'],
  concern: ['.'],
} as const

/** The key that casts it. */
export const castKeys = { cast: ['enter'] } as const

/** Escape does not lift the veil, and Tab leads to the way out; any other key goes on to the next voter. */
export const veilKeys = { stay: ['escape'], 'way-out': ['tab'] } as const
