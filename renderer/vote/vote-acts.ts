import { roundsHere } from '../../shared/exercise/vote-reading.ts'
import { toTitle } from '../../shared/lang/text.ts'
import { setRevealed } from '../../shared/session/said.ts'
import type { ReadBallot } from '../../shared/vote/ballot-line.ts'
import { votersOfFunction } from '../../shared/vote/ballot-voters.ts'
import { type BallotFault, checkBallot } from '../../shared/vote/check-ballot.ts'
import { newRound } from '../../shared/vote/round-of-step.ts'
import { patchRecord, putRecords } from '../../shared/workshop/edit-records.ts'
import type { Ballot } from '../../shared/workshop/records/ballot.ts'
import type { Round, RoundOption, VoteMethod } from '../../shared/workshop/records/round.ts'
import type { Workshop } from '../../shared/workshop/workshop.ts'
import { currentRoom } from '../session/room.ts'
import { newId } from '../workshop/clock.ts'
import { currentWorkshop, editWorkshop, noteWorkshop } from '../workshop/open-workshop.ts'

const NOTE = { act: 'edit-session', count: 1, title: null } as const

interface Opening {
  readonly question: string
  readonly method: VoteMethod
  readonly options: readonly Omit<RoundOption, 'id'>[]
  readonly budget: number | null
}

/** Opens a vote in the present step. */
export function openRound({ question, method, options, budget }: Opening): void {
  const room = currentRoom()
  if (!room) return
  const { session, step } = room
  const named = options.map(({ title, finding }) => ({ id: newId(), title: toTitle(title), finding }))
  const round = newRound({ id: newId(), question, method, options: named, session: session.id, step, budget })
  editWorkshop({ act: 'open-vote', count: 1, title: question }, workshop =>
    putRecords(shown(workshop, step, false), 'rounds', [round]),
  )
}

/** Counts a ballot, as a step that undo takes back; answers why it does not count, or null. A ballot of the same id is replaced. */
export function castBallot(ballot: Ballot): BallotFault | null {
  const round = currentWorkshop()?.rounds.get(ballot.round)
  if (!round) return 'round-closed'
  const checked = checkBallot(round, ballot)
  if (!checked.ok) return checked.failure
  editWorkshop({ act: 'cast-ballot', count: ballot.voters, title: ballot.function }, workshop =>
    putRecords(workshop, 'ballots', [ballot]),
  )
  return null
}

/** A ballot of one voter of a function, or of several, as it comes in. */
export function ballotFrom(
  round: Round,
  source: Ballot['source'],
  { function: by, voters, number, choices }: ReadBallot,
): Ballot {
  const id = idOf(round, source, by, number)
  const room = currentRoom()
  const many = source === 'hands' && room ? votersOfFunction(room, round, by, choices) : 1
  return { id, round: round.id, function: by, voters: voters ?? many, source, choices }
}

/** Ends a vote; what was given can be seen from now on, at the console only. */
export function closeRound({ id }: Round): void {
  noteWorkshop(NOTE, workshop => patchRecord(workshop, 'rounds', id, { state: 'closed' }))
}

/** Opens a vote again, hidden from the room as before; its ballots stay. */
export function reopenRound({ id }: Round): void {
  const room = currentRoom()
  if (!room) return
  noteWorkshop(NOTE, workshop => {
    const closed = roundsHere(room).map(round => ({ ...round, state: 'closed' as const }))
    const hidden = putRecords(shown(workshop, room.step, false), 'rounds', closed)
    return patchRecord(hidden, 'rounds', id, { state: 'open' })
  })
}

/** The id of the counted hands of a function, which stand once in a round. */
export function handsId(round: Round, by: Ballot['function']): string {
  return `${round.id} hands ${by}`
}

/** Hands count once for each function, a sheet of paper once for its number; whoever comes again stands for the one before. */
function idOf(round: Round, source: Ballot['source'], by: Ballot['function'], number: number | null): string {
  if (source === 'hands') return handsId(round, by)
  return number === null ? newId() : `${round.id} paper ${number}`
}

function shown(workshop: Workshop, step: number, isShown: boolean): Workshop {
  const session = currentRoom()?.session
  const held = session && workshop.sessions.get(session.id)
  return held ? putRecords(workshop, 'sessions', [setRevealed(held, step, isShown)]) : workshop
}
