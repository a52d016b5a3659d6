import type { Day } from '../lang/day.ts'
import { addDays } from '../lang/day.ts'
import type { Session } from '../workshop/records/session.ts'
import type { Workshop } from '../workshop/workshop.ts'

/** The sessions of a workshop by date, the earliest first and those without a date last. */
export function sessionsInOrder(workshop: Workshop): readonly Session[] {
  return [...workshop.sessions.values()].sort((one, other) => {
    const [first, second] = [one.date ?? '9999-12-31', other.date ?? '9999-12-31']
    return first === second ? (one.id < other.id ? -1 : 1) : first < second ? -1 : 1
  })
}

/** The number under which a session of a workshop is spoken of, from 1. */
export function numberOfSession(workshop: Workshop, session: Session): number {
  return sessionsInOrder(workshop).findIndex(({ id }) => id === session.id) + 1
}

/** The session before another one that was held; null for the first. */
export function sessionBefore(workshop: Workshop, session: Session): Session | null {
  const order = sessionsInOrder(workshop)
  const at = order.findIndex(({ id }) => id === session.id)
  return order.slice(0, Math.max(0, at)).findLast(isHeld) ?? null
}

/** True for a session that has taken place: it ended, or it is only known by what came of it. */
export function isHeld({ endedAt, runs, snapshot, checkIn }: Session): boolean {
  return endedAt !== null || snapshot !== null || (runs.length === 0 && checkIn.length > 0)
}

/** The day the session after this one is due, by the cadence of the workshop. */
export function dueAfter(workshop: Workshop, date: Day): Day {
  return addDays(date, workshop.header.cadenceDays)
}
