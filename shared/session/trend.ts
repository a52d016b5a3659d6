import { measure } from '../analysis/measure.ts'
import type { HeadlineMetric } from '../analysis/metrics.ts'
import { HEADLINE_METRICS } from '../analysis/metrics.ts'
import { addDays, type Day, daysBetween } from '../lang/day.ts'
import type { Id } from '../lang/id.ts'
import type { Session } from '../workshop/records/session.ts'
import type { Workshop } from '../workshop/workshop.ts'
import { isHeld, sessionsInOrder } from './session-series.ts'
import { stateAfter } from './state-after.ts'

/** One point of the trend: a session with its metrics, or a day on which one was due and skipped. */
export interface TrendPoint {
  readonly date: Day
  /** Null where the session was skipped. */
  readonly session: Id | null
  /** The five metrics at its end, as fractions; null where nothing was frozen or it was not assessed. */
  readonly metrics: Readonly<Record<HeadlineMetric, number | null>>
  /** How many decisions were made since the point before. */
  readonly decisions: number
}

const NOTHING = Object.fromEntries(HEADLINE_METRICS.map(name => [name, null])) as TrendPoint['metrics']

/** The metrics over the sessions held up to a day; a gap of twice the cadence or more holds the sessions that were skipped. */
export function trendOf(workshop: Workshop, asOf: Day): readonly TrendPoint[] {
  const held = sessionsInOrder(workshop).filter(
    session => isHeld(session) && (session.date ?? '9999') <= asOf,
  )
  const points: TrendPoint[] = []
  for (const session of held) {
    if (session.date === null) continue
    const before = points.at(-1)?.date ?? null
    points.push(...skippedBetween(before, session.date, workshop.header.cadenceDays))
    points.push(pointOf(workshop, session, session.date, before))
  }
  return points
}

function pointOf(workshop: Workshop, session: Session, date: Day, before: Day | null): TrendPoint {
  const state = stateAfter(workshop, session)
  const decisions = [...workshop.decisions.values()].filter(
    ({ decidedOn }) => decidedOn !== null && decidedOn <= date && (before === null || decidedOn > before),
  )
  return {
    date,
    session: session.id,
    metrics: state ? headline(state, date) : NOTHING,
    decisions: decisions.length,
  }
}

function headline(state: Workshop, date: Day): TrendPoint['metrics'] {
  const { metrics } = measure(state, date)
  return Object.fromEntries(HEADLINE_METRICS.map(name => [name, metrics[name]])) as TrendPoint['metrics']
}

/** The days on which the cadence asked for a session while none was held. */
function skippedBetween(before: Day | null, date: Day, cadence: number): readonly TrendPoint[] {
  if (before === null) return []
  const missed = Math.floor(daysBetween(before, date) / cadence) - 1
  return Array.from({ length: Math.max(0, missed) }, (_, at) => ({
    date: addDays(before, Math.round((at + 1) * cadence)),
    session: null,
    metrics: NOTHING,
    decisions: 0,
  }))
}
