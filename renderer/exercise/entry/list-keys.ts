/** The keys of every list of rows in a view. */
export const listKeys = { walk: ['arrowup', 'arrowdown'] } as const
