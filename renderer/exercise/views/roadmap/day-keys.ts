import { DIGITS } from '../../../ui/key-table.ts'

/** The keys of a day of the roadmap. */
export const dayKeys = {
  month: ['arrowleft', 'arrowright'],
  year: ['shift+arrowleft', 'shift+arrowright'],
  'open-day': ['enter'],
  'type-day': ['0', ...DIGITS],
  'no-day': ['delete', 'backspace'],
} as const

/** The keys of a day while it is typed. */
export const typedDayKeys = { 'keep-day': ['enter'], 'leave-day': ['escape'] } as const
