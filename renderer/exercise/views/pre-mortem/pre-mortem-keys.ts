import { DIGITS } from '../../../ui/key-table.ts'

/** A digit takes up a decision. */
export const preMortemKeys = { decision: DIGITS } as const

/** The keys of a risk. */
export const riskKeys = { remove: ['delete'] } as const
