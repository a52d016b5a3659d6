import type { Day } from '../lang/day.ts'
import { daysBetween } from '../lang/day.ts'
import type { TeamFunction } from '../team/team-function.ts'
import type { Session } from '../workshop/records/session.ts'
import type { Workshop } from '../workshop/workshop.ts'

/** The last session held up to a day; one that has an agenda and never began is only planned. Null when there was none. */
export function lastSession(workshop: Workshop, asOf: Day): Session | null {
  let last: Session | null = null
  for (const session of workshop.sessions.values()) {
    if (session.date === null || session.date > asOf || isOnlyPlanned(session)) continue
    if (last === null || isLater(session, last)) last = session
  }
  return last
}

/** The functions that were in the room last time, or that take part where no session was held; null when nobody is listed. */
export function functionsPresent(workshop: Workshop, asOf: Day): ReadonlySet<TeamFunction> | null {
  if (workshop.participants.size === 0) return null
  const attendees = lastSession(workshop, asOf)?.attendees ?? [...workshop.participants.keys()]
  const present = new Set<TeamFunction>()
  for (const id of attendees) {
    const part = workshop.participants.get(id)?.function
    if (part) present.add(part)
  }
  return present
}

/** The day the next session is set for, and the days since the last one; null where there is none. */
export function cadenceOf(workshop: Workshop, asOf: Day): { next: Day | null; daysSince: number | null } {
  const last = lastSession(workshop, asOf)
  let next = last?.nextDate ?? null
  for (const { date } of workshop.sessions.values()) {
    if (date !== null && date > asOf && (next === null || date < next)) next = date
  }
  return { next, daysSince: last?.date ? daysBetween(last.date, asOf) : null }
}

/** True for a session of which nothing came: no step of its agenda ran, nobody was asked, and nothing was frozen. */
export function isOnlyPlanned({ agenda, runs, checkIn, checkOut, snapshot }: Session): boolean {
  return agenda.length > 0 && runs.length + checkIn.length + checkOut.length === 0 && snapshot === null
}

function isLater(one: Session, other: Session): boolean {
  if (one.date !== other.date) return (one.date ?? '') > (other.date ?? '')
  return one.id > other.id
}
