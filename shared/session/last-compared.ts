import { analyse } from '../finding/analyse.ts'
import type { Day } from '../lang/day.ts'
import type { Session } from '../workshop/records/session.ts'
import type { Workshop } from '../workshop/workshop.ts'
import { type Comparison, compareStates, type StateRead } from './compare-sessions.ts'
import { sessionsInOrder } from './session-series.ts'
import { stateAfter } from './state-after.ts'

/** The state of a workshop at the end of a session with what was computed about it; null where none was frozen. */
export function readState(workshop: Workshop, session: Session, asOf: Day): StateRead | null {
  const state = stateAfter(workshop, session)
  return state && { workshop: state, analysis: analyse(state, session.date ?? asOf) }
}

/** What has changed since the newest session before a day whose state differs from this one, as a reader of states tells it; null when none is known. */
export function changesSince(
  now: StateRead,
  asOf: Day,
  read: typeof readState = readState,
): { readonly session: Session; readonly before: StateRead; readonly changes: Comparison } | null {
  for (const session of sessionsInOrder(now.workshop).toReversed()) {
    if (session.date === null || session.date >= asOf) continue
    const before = read(now.workshop, session, asOf)
    if (!before) continue
    const changes = compareStates(before, now)
    if (changes.records.length > 0) return { session, before, changes }
  }
  return null
}
