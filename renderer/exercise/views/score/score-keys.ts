/** The keys of a field for fingers or for a sentence. */
export const scoreKeys = { keep: ['enter'] } as const

/** What becomes of a parked thought at the end. */
export const parkedKeys = { done: ['1'], 'keep-parked': ['2'], drop: ['3'] } as const
