import { SET_ASIDE } from '../decision/finding-answers.ts'
import type { Id } from '../lang/id.ts'
import type { Invention } from '../map/invention.ts'
import type { Link } from '../map/link.ts'
import type { Pitch } from '../map/pitch.ts'
import { saidByFunction } from '../session/said.ts'
import type { TeamFunction } from '../team/team-function.ts'
import type { Decision } from '../workshop/records/decision.ts'
import type { Fact, FactCode, Gap, GapCode, Room } from './exercise.ts'

/** A gap, unless there is nothing missing. */
export function gap(code: GapCode, count: number, functions: readonly TeamFunction[] = []): readonly Gap[] {
  return count > 0 ? [{ code, count, functions }] : []
}

/** A fact, said even when it is zero. */
export function fact(code: FactCode, count: number, of: number | null = null): Fact {
  return { code, count, of }
}

/** The inventions that are still worked on. */
export function activeInventions({ workshop }: Room): readonly Invention[] {
  return [...workshop.inventions.values()].filter(({ status }) => status !== 'retired')
}

/** All pitches. */
export function pitchesIn({ workshop }: Room): readonly Pitch[] {
  return [...workshop.pitches.values()]
}

/** The links that carry weight: strength 9 or 3. */
export function strongLinks({ workshop }: Room): readonly Link[] {
  return [...workshop.links.values()].filter(({ strength }) => strength >= 3)
}

/** The functions of those who are there, facilitators aside; the required ones where nobody is listed. */
export function functionsThere({ workshop, session }: Room): readonly TeamFunction[] {
  const there = session.attendees ?? [...workshop.participants.keys()]
  const found = new Set<TeamFunction>()
  for (const id of there) {
    const participant = workshop.participants.get(id)
    if (participant?.function && participant.part !== 'facilitator') found.add(participant.function)
  }
  return found.size > 0 ? [...found] : workshop.header.requiredFunctions
}

/** The functions that are there and have said nothing in this step. */
export function silentFunctions(room: Room): readonly TeamFunction[] {
  const said = saidByFunction(room.session, room.step, [])
  return functionsThere(room).filter(name => !said.get(name))
}

/** The records of a kind that were captured in this step. */
export function capturedHere(room: Room, held: ReadonlyMap<Id, unknown>): number {
  const { session, step } = room
  return session.said.filter(said => said.step === step && said.record !== null && held.has(said.record))
    .length
}

/** The ids of all cards that a link names. */
export function linkedCards({ workshop }: Room): ReadonlySet<Id> {
  return new Set([...workshop.links.values()].flatMap(({ from, to }) => [from, to]))
}

/** The decisions of this session by which the room does something; notes, what was set aside, what was decided before and what says no day, as other programs write it, are none. */
export function decisionsMade({ workshop, session }: Room): readonly Decision[] {
  return [...workshop.decisions.values()].filter(
    ({ option, decidedOn }) =>
      option !== null &&
      option !== SET_ASIDE &&
      decidedOn !== null &&
      (session.date === null || decidedOn >= session.date),
  )
}

/** How many pitches lead back to an active invention over strong links. */
export function backedPitches(room: Room): number {
  const active = new Set(activeInventions(room).map(({ id }) => id))
  const strong = strongLinks(room)
  const built = new Set(strong.filter(({ from }) => active.has(from)).map(({ to }) => to))
  const backed = new Set(strong.filter(({ from }) => built.has(from)).map(({ to }) => to))
  return pitchesIn(room).filter(({ id }) => backed.has(id)).length
}
