import type { Room } from '../../shared/exercise/exercise.ts'
import { exerciseOf, isSilentExercise } from '../../shared/exercise/exercises.ts'
import { functionsThere } from '../../shared/exercise/room-reading.ts'
import { roundsHere } from '../../shared/exercise/vote-reading.ts'
import { findCard } from '../../shared/map/through-map.ts'
import { hiddenSteps, isRevealed, saidByFunction } from '../../shared/session/said.ts'
import type { TeamFunction } from '../../shared/team/team-function.ts'

/** How much each function has said in this step, or how many of it have voted; those who are there and silent included. */
export function heardHere(room: Room): ReadonlyMap<TeamFunction | null, number> {
  const heard = new Map(saidByFunction(room.session, room.step, functionsThere(room)))
  const last = roundsHere(room).at(-1)
  if (!last) return heard
  for (const ballot of room.workshop.ballots.values()) {
    if (ballot.round !== last.id) continue
    heard.set(ballot.function, (heard.get(ballot.function) ?? 0) + ballot.voters)
  }
  return heard
}

/** How much is hidden from the room: what was said in this step where it is silent, and what steps before have left hidden. */
export function waitingToBeRevealed(room: Room): number {
  return hiddenHere(room) + hiddenBefore(room)
}

/** How much steps before this one have left hidden. */
export function hiddenBefore({ session, workshop, step }: Room): number {
  const steps = new Set(hiddenSteps(session, isSilentExercise))
  return session.said.filter(
    one => one.record !== null && one.step !== step && steps.has(one.step) && findCard(workshop, one.record),
  ).length
}

function hiddenHere(room: Room): number {
  if (!isSilentStep(room) || isRevealed(room.session, room.step)) return 0
  return [...heardHere(room).values()].reduce((sum, count) => sum + count, 0)
}

/** True where what is said stays hidden until the console reveals it. */
export function isSilentStep({ session, step }: Room): boolean {
  return exerciseOf(session.agenda[step]?.exercise ?? '')?.silent ?? false
}
