/** What becomes of stale material. */
export const staleKeys = { keep: ['1'], fix: ['2'], pull: ['3'], skip: ['arrowdown'] } as const
