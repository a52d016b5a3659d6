/** The keys of a cell of the charter. */
export const charterKeys = {
  'next-cell': ['enter'],
  'new-line': ['shift+enter'],
  'take-text-back': ['escape'],
} as const
