import { sessionsInOrder } from '../../../shared/session/session-series.ts'
import type { Session } from '../../../shared/workshop/records/session.ts'
import type { Workshop } from '../../../shared/workshop/workshop.ts'

/** The workshop as it stands now, among the states that sessions ended with. */
export const TODAY = 'today'

/** The sessions with which a state was kept, the earliest first. */
export function keptSessions(workshop: Workshop): readonly Session[] {
  return sessionsInOrder(workshop).filter(({ snapshot }) => snapshot !== null)
}

/** What is compared at first when a session is opened: the state before it with its own; the first one, and one that kept none, with today. */
export function firstPair(kept: readonly Session[], session: Session): readonly [string, string] | null {
  const at = kept.findIndex(({ id }) => id === session.id)
  const before = at < 0 ? kept.at(-1) : (kept[at - 1] ?? session)
  return before ? [before.id, at > 0 ? session.id : TODAY] : null
}
