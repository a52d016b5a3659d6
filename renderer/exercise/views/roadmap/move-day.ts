import type { Day } from '../../../../shared/lang/day.ts'

/** The day so many months later, or earlier; the last day of a month where it has no such day. */
export function moveDay(day: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10)
}

/** The day a key asks for on a row of dates; null takes it away, undefined is no key of the row. */
export function dayByKey(
  { key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>,
  day: Day | null,
  today: Day,
): Day | null | undefined {
  if (key === 'Delete' || key === 'Backspace') return null
  const by = { ArrowRight: 1, ArrowLeft: -1 }[key]
  return by === undefined ? undefined : moveDay(day ?? today, by * (shiftKey ? 12 : 1))
}
