/** Whether Service can keep what a pitch promises. */
export const stressKeys = { met: ['1'], gap: ['2'], unknown: ['3'], walk: ['arrowup', 'arrowdown'] } as const
