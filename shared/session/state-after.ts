import type { Id } from '../lang/id.ts'
import { readWorkshop } from '../workshop/read-workshop.ts'
import type { Session } from '../workshop/records/session.ts'
import type { Workshop } from '../workshop/workshop.ts'

/** The workshop as it stood at the end of a session, with the sessions held so far; null where none was frozen. */
export function stateAfter(workshop: Workshop, { snapshot, date }: Session): Workshop | null {
  if (!snapshot) return null
  const read = readWorkshop(snapshot, { freshId: () => workshop.header.id })
  if (!read.ok) return null
  const held = new Map<Id, Session>()
  for (const [id, session] of workshop.sessions) {
    if (session.date !== null && date !== null && session.date <= date) held.set(id, session)
  }
  return { ...read.value, sessions: held }
}
