/** Opens the vote that is set up. */
export const setupKeys = { open: ['mod+enter'] } as const

/** The keys of the hands of a function. */
export const handsKeys = { count: ['enter'] } as const
