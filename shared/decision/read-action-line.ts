import { addDays, type Day } from '../lang/day.ts'
import { toTitle } from '../lang/text.ts'

/** An action as one line says it. */
export interface ReadAction {
  readonly title: string
  readonly owner: string | null
  readonly due: Day | null
}

const OWNED = /^([^:]{1,60}):\s+(\S.*)$/
const BY_DAY = /\s+by\s+(\d{1,2})\.?\s+(\p{L}{3,})\.?(?:\s+(\d{4}))?\s*$/iu
const BY_ISO = /\s+by\s+(\d{4}-\d{2}-\d{2})\s*$/i

/**
 * Reads an action such as "Head of sales: write the pitch by 12 Dec": who, what, by when. A day without a year is the
 * next one to come; what cannot be read as owner or day stays in the title. Months are the names of the language.
 */
export function readActionLine(line: string, asOf: Day, months: readonly string[]): ReadAction {
  const text = line.trim()
  const { rest, due } = dueIn(text, asOf, months)
  const [, owner, title] = OWNED.exec(rest) ?? []
  return { title: toTitle(title ?? rest), owner: owner?.trim() ?? null, due }
}

function dueIn(
  text: string,
  asOf: Day,
  months: readonly string[],
): { readonly rest: string; readonly due: Day | null } {
  const found = BY_ISO.exec(text) ?? BY_DAY.exec(text)
  if (!found) return { rest: text, due: null }
  const due = found[2] === undefined ? realDay(found[1] ?? '') : spelledDay(found, asOf, months)
  return due === null ? { rest: text, due: null } : { rest: text.slice(0, found.index), due }
}

function spelledDay(
  [, day = '', month = '', year]: RegExpExecArray,
  asOf: Day,
  months: readonly string[],
): Day | null {
  const at = months.findIndex(name => month.toLowerCase().startsWith(name.toLowerCase())) + 1
  if (at === 0) return null
  const inYear = (of: string) => realDay(`${of}-${`${at}`.padStart(2, '0')}-${day.padStart(2, '0')}`)
  if (year !== undefined) return inYear(year)
  const thisYear = inYear(asOf.slice(0, 4))
  if (thisYear !== null && thisYear >= asOf) return thisYear
  return inYear(`${Number(asOf.slice(0, 4)) + 1}`)
}

/** A day that exists; null for the 31st of February. */
function realDay(text: string): Day | null {
  const time = Date.parse(`${text}T00:00:00Z`)
  return Number.isNaN(time) || addDays(text, 0) !== text ? null : text
}
