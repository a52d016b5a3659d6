/** What became of an action from before. */
export const actionKeys = { done: ['1'], move: ['2'], drop: ['3'] } as const
