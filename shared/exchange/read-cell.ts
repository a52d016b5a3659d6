import { TEXT_MAX, TITLE_MAX, toTitle } from '../lang/text.ts'
import { claimWords, horizonWords, protectionWords, statusWords, strengthWords } from './choice-words.ts'
import type { Meaning } from './column-meaning.ts'
import type { RowFaultCode } from './import-preview.ts'
import type { DateOrder } from './read-day.ts'
import { AMBIGUOUS, readDay } from './read-day.ts'
import type { DecimalSign } from './read-number.ts'
import { readNumber } from './read-number.ts'

/** How the cells of a file are to be read. */
export interface CellContext {
  readonly decimal: DecimalSign
  readonly dates: DateOrder | null
}

/** The value of a cell, what is worth telling about it, or both. */
export interface CellReading {
  readonly value?: unknown
  readonly fault?: RowFaultCode
}

type CellReader = (cell: string, context: CellContext) => CellReading

const UNSOUND = /[\p{Surrogate}\u202A-\u202E\u2066-\u2069]|(?![\t\n\r])\p{Cc}/gu

/** One line of plain words, as nearly every cell is. */
const PLAIN_LINE = /^[^\s\p{C}]+(?: [^\s\p{C}]+)*$/u

/** Text on one line, without what could make it lie; says so when something was lost. */
export function lineOf(cell: string): CellReading & { readonly value: string } {
  if (cell.length <= TITLE_MAX && PLAIN_LINE.test(cell)) return { value: cell }
  const value = toTitle(cell)
  if (cell.search(UNSOUND) >= 0) return { value, fault: 'characters-removed' }
  return cell.length > TITLE_MAX && value.length >= TITLE_MAX ? { value, fault: 'shortened' } : { value }
}

/** Text over several lines, without what could make it lie; says so when something was lost. */
export function textOf(cell: string): CellReading & { readonly value: string } {
  const sound = cell.replace(UNSOUND, '').replace(/\r\n?/g, '\n').trim()
  const value = sound.length > TEXT_MAX ? sound.slice(0, TEXT_MAX).replace(/\p{Surrogate}$/u, '') : sound
  if (value.length < sound.length) return { value, fault: 'shortened' }
  return cell.search(UNSOUND) >= 0 ? { value, fault: 'characters-removed' } : { value }
}

const numberWithin =
  (least: number, most: number, isWhole = false): CellReader =>
  (cell, { decimal }) => {
    const value = readNumber(cell, decimal)
    if (value === undefined) return { fault: 'not-a-number' }
    const fits = value >= least && value <= most && (!isWhole || Number.isInteger(value))
    return fits ? { value } : { fault: 'out-of-range' }
  }

const day: CellReader = (cell, { dates }) => {
  const value = readDay(cell, dates)
  if (value === undefined) return { fault: 'not-a-day' }
  return value === AMBIGUOUS ? { fault: 'day-or-month' } : { value }
}

const oneOf =
  (spellings: ReadonlyMap<string, unknown>): CellReader =>
  cell => {
    const value = spellings.get(cell.trim().toLowerCase())
    return value === undefined ? { fault: 'not-one-of' } : { value }
  }

const amount = numberWithin(0, Number.MAX_VALUE)
const level = numberWithin(0, 10)

/** How a cell is read, by what its column means. */
export const cellReaders: Partial<Readonly<Record<Meaning, CellReader>>> = {
  note: textOf,
  intendedBenefit: textOf,
  servicePromise: textOf,
  whyFrom: textOf,
  whyTo: textOf,
  verbatim: textOf,
  owner: lineOf,
  segment: lineOf,
  customer: lineOf,
  effort: amount,
  yearlyIpCost: amount,
  emphasis: amount,
  price: amount,
  alternativePrice: amount,
  commissionPercent: numberWithin(0, 100),
  importance: numberWithin(1, 5, true),
  goodEnough: level,
  ours: level,
  rival: level,
  statusSince: day,
  availableFrom: day,
  expires: day,
  promisedFor: day,
  reviewed: day,
  date: day,
  protection: oneOf(protectionWords),
  status: oneOf(statusWords),
  horizon: oneOf(horizonWords),
  claim: oneOf(claimWords),
  strength: oneOf(strengthWords),
}

const NUMERIC: ReadonlySet<CellReader | undefined> = new Set([amount, level])
const NUMERIC_MEANINGS: ReadonlySet<Meaning> = new Set(['commissionPercent', 'importance'])

/** True for columns whose cells are days. */
export function isDated(meaning: Meaning): boolean {
  return cellReaders[meaning] === day
}

/** True for columns whose cells are numbers. */
export function isNumeric(meaning: Meaning): boolean {
  return NUMERIC.has(cellReaders[meaning]) || NUMERIC_MEANINGS.has(meaning)
}
