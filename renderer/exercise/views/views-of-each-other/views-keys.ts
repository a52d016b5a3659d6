/** Begins to write. */
export const viewsKeys = { write: ['enter'] } as const

/** The keys of what was written. */
export const writtenKeys = { remove: ['delete'] } as const
