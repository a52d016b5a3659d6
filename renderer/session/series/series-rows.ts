import type { Day } from '../../../shared/lang/day.ts'
import { addDays, daysBetween } from '../../../shared/lang/day.ts'
import { sessionsInOrder } from '../../../shared/session/session-series.ts'
import type { Session } from '../../../shared/workshop/records/session.ts'
import type { Workshop } from '../../../shared/workshop/workshop.ts'

/** A row of the series: a session with its number, or a day around which one was skipped. */
export type SeriesRow =
  | { readonly kind: 'session'; readonly session: Session; readonly number: number }
  | { readonly kind: 'skipped'; readonly day: Day }

/** The sessions by date with the gaps between them: one is skipped for each cadence that passed without one, but for half of it. */
export function seriesRows(workshop: Workshop, asOf: Day): readonly SeriesRow[] {
  const rows: SeriesRow[] = []
  let before: Day | null = null
  for (const [at, session] of sessionsInOrder(workshop).entries()) {
    if (before !== null && session.date !== null) rows.push(...skippedBetween(workshop, before, session.date))
    rows.push({ kind: 'session', session, number: at + 1 })
    before = session.date ?? before
  }
  const isNextKnown = before !== null && before >= asOf
  return before === null || isNextKnown ? rows : [...rows, ...skippedBetween(workshop, before, asOf)]
}

function skippedBetween({ header }: Workshop, from: Day, to: Day): readonly SeriesRow[] {
  const skipped = Math.max(0, Math.round(daysBetween(from, to) / header.cadenceDays - 0.001) - 1)
  return Array.from({ length: skipped }, (_, at) => ({
    kind: 'skipped' as const,
    day: addDays(from, header.cadenceDays * (at + 1)),
  }))
}
