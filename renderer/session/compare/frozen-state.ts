import type { StateRead } from '../../../shared/session/compare-sessions.ts'
import { readState } from '../../../shared/session/last-compared.ts'
import type { Session, Snapshot } from '../../../shared/workshop/records/session.ts'
import type { Workshop } from '../../../shared/workshop/workshop.ts'
import { today } from '../../workshop/clock.ts'

interface Frozen {
  readonly date: Session['date']
  readonly read: StateRead | null
}

const known = new WeakMap<Snapshot, Frozen>()

/** The state a session ended with and what was computed about it, read once however often the workshop changes since. */
export function frozenState(workshop: Workshop, session: Session): StateRead | null {
  const { snapshot, date } = session
  if (!snapshot) return null
  const held = known.get(snapshot)
  if (held && held.date === date) return held.read
  const read = readState(workshop, session, today())
  known.set(snapshot, { date, read })
  return read
}
