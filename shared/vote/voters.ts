import type { TeamFunction } from '../team/team-function.ts'
import type { Session } from '../workshop/records/session.ts'
import type { Workshop } from '../workshop/workshop.ts'

/** How many of each function may vote in a session: all who are there but the facilitators, who abstain. */
export function votersIn(workshop: Workshop, session: Session | null): ReadonlyMap<TeamFunction, number> {
  const there = session?.attendees ?? [...workshop.participants.keys()]
  const voters = new Map<TeamFunction, number>()
  for (const id of there) {
    const participant = workshop.participants.get(id)
    if (!participant?.function || participant.part === 'facilitator') continue
    voters.set(participant.function, (voters.get(participant.function) ?? 0) + 1)
  }
  return voters
}
