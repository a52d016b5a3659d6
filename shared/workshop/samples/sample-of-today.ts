import type { Day } from '../../lang/day.ts'
import { addDays, daysBetween } from '../../lang/day.ts'
import type { Sample, SampleDocument } from './sample.ts'

const DAYS_PER_WEEK = 7
const DAY = /^\d{4}-\d{2}-\d{2}$/
const INSTANT = /^\d{4}-\d{2}-\d{2}T/

/**
 * The sample as if its last session had been held within the last seven days, so that nothing in it is stale but
 * what the story wants stale. All days move by the same whole weeks; weekdays stay.
 */
export function sampleOfToday({ document }: Sample, today: Day): SampleDocument {
  const last = (document.sessions ?? []).reduce(
    (latest, { date }) => (date && date > latest ? date : latest),
    '',
  )
  if (last === '') return document
  const weeks = Math.floor((daysBetween(last, today) - 1) / DAYS_PER_WEEK)
  return moved(document, weeks * DAYS_PER_WEEK) as SampleDocument
}

function moved(value: unknown, days: number): unknown {
  if (typeof value === 'string') return movedText(value, days)
  if (Array.isArray(value)) return value.map(item => moved(item, days))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, moved(item, days)]))
}

function movedText(text: string, days: number): string {
  if (DAY.test(text)) return addDays(text, days)
  return INSTANT.test(text) ? `${addDays(text.slice(0, 10), days)}${text.slice(10)}` : text
}
