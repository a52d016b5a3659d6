import { Day } from '../lang/day.ts'

/** Whether 3/4 is the third of April or the fourth of March. */
export type DateOrder = 'day-first' | 'month-first'

const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/
const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?: .*)?$/
const MONTH_NAMED = /^(\d{1,2})[-/ ]([A-Za-z]{3})[a-z]*[-/ ](\d{4}|\d{2})(?: .*)?$/
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** How the dates of a file are to be read: what they prove, or that somebody must be asked once. */
export function dateOrderOf(cells: readonly string[]): DateOrder | 'ambiguous' | null {
  let seen: 'ambiguous' | null = null
  for (const cell of cells) {
    const parts = YEAR_LAST.exec(cell.trim())
    if (!parts || parts[2] === '.') continue
    if (Number(parts[1]) > 12) return 'day-first'
    if (Number(parts[3]) > 12) return 'month-first'
    // The same day either way round proves nothing and loses nothing.
    if (parts[1] !== parts[3]) seen = 'ambiguous'
  }
  return seen
}

/** Stands for a day whose day and month could be swapped while nobody said how. */
export const AMBIGUOUS = Symbol('ambiguous day')

/** The day in a cell; undefined when it is none. */
export function readDay(cell: string, order: DateOrder | null): Day | typeof AMBIGUOUS | undefined {
  const text = cell.trim()
  const iso = YEAR_FIRST.exec(text)
  if (iso) return dayOf(iso[1], iso[2], iso[3])
  const named = MONTH_NAMED.exec(text)
  if (named) return dayOf(named[3], String(MONTHS.indexOf((named[2] ?? '').toLowerCase()) + 1), named[1])
  const parts = YEAR_LAST.exec(text)
  if (!parts) return undefined
  const [, first, sign, second, year] = parts
  if (sign === '.' || order === 'day-first') return dayOf(year, second, first)
  if (order === 'month-first') return dayOf(year, first, second)
  return first === second ? dayOf(year, first, second) : AMBIGUOUS
}

/** Two-digit years from 70 on lie in the last century. */
function dayOf(year = '', month = '', day = ''): Day | undefined {
  const full = year.length === 2 ? `${Number(year) < 70 ? '20' : '19'}${year}` : year
  const text = `${full}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return Day.safeParse(text).success ? text : undefined
}
