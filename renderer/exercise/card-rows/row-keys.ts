/** The keys of a card's row; each kind of card hears those that mean something to it. */
export const rowKeys = {
  walk: ['arrowup', 'arrowdown'],
  rename: ['f2'],
  status: ['s'],
  horizon: ['h'],
  track: ['t'],
  identity: ['*'],
  remove: ['delete'],
} as const

/** The keys of a title that is being typed over. */
export const renameKeys = { keep: ['enter'], leave: ['escape'] } as const

/** Enter in the number of a row goes on to that of the next. */
export const amountKeys = { 'next-amount': ['enter'] } as const
