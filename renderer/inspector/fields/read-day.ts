import { Day } from '../../../shared/lang/day.ts'
import { failed, ok, type Result } from '../../../shared/lang/result.ts'
import type { Words } from '../../../shared/words/words.ts'
import type { FieldFault } from './check-field.ts'

const DOTTED = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/
const SPELLED = /^(\d{1,2})\.?\s+(\p{L}{3,})\.?\s+(\d{4})$/u

/** The day somebody typed, as 2026-03-14, 14.3.2026 or 14 Mar 2026; blank is unknown. */
export function readDay(text: string, words: Words): Result<Day | null, FieldFault> {
  const typed = text.trim()
  if (typed === '') return ok(null)
  const read = Day.safeParse(toIso(typed, words.inspector.months))
  return read.success ? ok(read.data) : failed('not-a-day')
}

function toIso(typed: string, months: readonly string[]): string {
  const [, day, month, year] = DOTTED.exec(typed) ?? SPELLED.exec(typed) ?? []
  if (!day || !month || !year) return typed
  const named = months.findIndex(name => month.toLowerCase().startsWith(name.toLowerCase())) + 1
  return `${year}-${(/\d/.test(month) ? month : `${named}`).padStart(2, '0')}-${day.padStart(2, '0')}`
}
