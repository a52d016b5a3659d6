/** Whether an assumption holds. */
export const assumptionKeys = { holds: ['1'], doubtful: ['2'], broken: ['3'], remove: ['delete'] } as const
