import type { Day } from '../../../shared/lang/day.ts'
import { addDays, daysBetween } from '../../../shared/lang/day.ts'
import { sessionsInOrder } from '../../../shared/session/session-series.ts'
import type { Session } from '../../../shared/workshop/records/session.ts'
import type { Workshop } from '../../../shared/workshop/workshop.ts'

/** A row of the series: a session with its number, or a day around which one was skipped. */
export type SeriesRow =
  | { readonly kind: 'session'; readonly session: Session; readonly number: number }
  | { readonly kind: 'skipped'; readonly day: Day }

/** The sessions by date with the gaps between them: twice the cadence or more without one is one skipped, and so on; since the last one half a cadence of delay is no skipping yet. */
export function seriesRows(workshop: Workshop, asOf: Day): readonly SeriesRow[] {
  const { cadenceDays } = workshop.header
  const rows: SeriesRow[] = []
  let before: Session | null = null
  for (const [at, session] of sessionsInOrder(workshop).entries()) {
    if (before?.date && session.date) {
      const passed = Math.floor(daysBetween(before.date, session.date) / cadenceDays)
      rows.push(...skipped(before.date, cadenceDays, passed - 1))
    }
    rows.push({ kind: 'session', session, number: at + 1 })
    if (session.date !== null) before = session
  }
  if (!before?.date || (before.nextDate ?? '') >= asOf) return rows
  const late = Math.floor(daysBetween(before.date, asOf) / cadenceDays - 0.5)
  return [...rows, ...skipped(before.date, cadenceDays, late)]
}

function skipped(from: Day, cadenceDays: number, count: number): readonly SeriesRow[] {
  return Array.from({ length: Math.max(0, count) }, (_, at) => ({
    kind: 'skipped' as const,
    day: addDays(from, Math.round(cadenceDays * (at + 1))),
  }))
}
