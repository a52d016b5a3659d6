import { DIGITS } from '../../../ui/key-table.ts'

/** The keys of the options, while one is chosen. */
export const optionKeys = { option: DIGITS, walk: ['arrowup', 'arrowdown'], decide: ['enter'] } as const
