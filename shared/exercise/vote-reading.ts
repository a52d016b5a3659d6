import { votersIn } from '../vote/voters.ts'
import type { Ballot } from '../workshop/records/ballot.ts'
import type { Round } from '../workshop/records/round.ts'
import type { Fact, Gap, Room } from './exercise.ts'
import { fact, gap } from './room-reading.ts'

/** The rounds that were opened in this step of this session, the first one first. */
export function roundsHere({ workshop, session, step }: Room): readonly Round[] {
  return [...workshop.rounds.values()].filter(round => round.session === session.id && round.step === step)
}

/** What a vote still lacks: it has not begun, it is not closed, or somebody has not voted. */
export function voteGaps(room: Room): readonly Gap[] {
  const rounds = roundsHere(room)
  const last = rounds.at(-1)
  return [
    ...gap('vote-missing', last ? 0 : 1),
    ...gap('vote-open', last?.state === 'open' ? 1 : 0),
    ...gap('voters-missing', last ? Math.max(0, votersThere(room) - votersOf(ballotsIn(room, last))) : 0),
  ]
}

/** How many have voted, of how many may. */
export function voteFacts(room: Room): readonly Fact[] {
  const last = roundsHere(room).at(-1)
  const there = votersThere(room)
  return [fact('ballots', last ? votersOf(ballotsIn(room, last)) : 0, there === 0 ? null : there)]
}

function ballotsIn({ workshop }: Room, { id }: Round): readonly Ballot[] {
  return [...workshop.ballots.values()].filter(({ round }) => round === id)
}

function votersThere({ workshop, session }: Room): number {
  return [...votersIn(workshop, session).values()].reduce((sum, voters) => sum + voters, 0)
}

function votersOf(ballots: readonly Ballot[]): number {
  return ballots.reduce((sum, { voters }) => sum + voters, 0)
}
