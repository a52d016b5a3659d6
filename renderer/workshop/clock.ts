import type { Day, Instant } from '../../shared/lang/day.ts'
import type { Id } from '../../shared/lang/id.ts'

let last = 0

/** A new id. Ids made later sort later, so that records keep the order in which the room said them. */
export function newId(): Id {
  last = Math.max(last + 1, Date.now() * 1000)
  const random = crypto.getRandomValues(new Uint32Array(1))[0] ?? 0
  return `${last.toString(36).padStart(11, '0')}-${random.toString(36).padStart(7, '0')}`
}

/** The moment, in UTC. */
export function now(): Instant {
  return new Date().toISOString()
}

/** The calendar day where the room is. */
export function today(): Day {
  const date = new Date()
  const local = new Date(date.getTime() - date.getTimezoneOffset() * 60_000)
  return local.toISOString().slice(0, 10)
}
