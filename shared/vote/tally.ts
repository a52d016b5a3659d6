import type { Id } from '../lang/id.ts'
import { TeamFunction } from '../team/team-function.ts'
import type { Ballot } from '../workshop/records/ballot.ts'
import type { Round } from '../workshop/records/round.ts'
import type { Workshop } from '../workshop/workshop.ts'

/** Below this many voters a function is not shown alone, since everybody would know whose vote it was. */
export const VOTERS_MIN = 3

/** Functions that are counted together; more than one where some had too few voters. */
export interface VoterGroup {
  readonly functions: readonly (TeamFunction | null)[]
  readonly voters: number
}

/** What one subject was given: in all, by each group in the order of the groups, and how many marked a concern. */
export interface SubjectTally {
  readonly subject: Id
  readonly total: number
  readonly byGroup: readonly number[]
  readonly concerns: number
}

/** A vote counted: zeros are counted too, and voters are stated. Subjects stand by total, then in the order of the round. */
export interface Tally {
  readonly voters: number
  readonly groups: readonly VoterGroup[]
  readonly subjects: readonly SubjectTally[]
}

/** The ballots of a round in the order in which they were given. */
export function ballotsOf(workshop: Workshop, round: Id): readonly Ballot[] {
  return [...workshop.ballots.values()].filter(ballot => ballot.round === round)
}

/** Counts a round by function; functions of fewer than three voters are counted together. */
export function tallyOf(round: Round, ballots: readonly Ballot[]): Tally {
  const groups = groupVoters(ballots)
  const given = (subject: Id, from: readonly Ballot[]) =>
    from.reduce(
      (sum, { choices }) => sum + (choices.find(choice => choice.subject === subject)?.value ?? 0),
      0,
    )
  const subjects = round.subjects.map(
    (subject): SubjectTally => ({
      subject,
      total: given(subject, ballots),
      byGroup: groups.map(({ functions }) =>
        given(
          subject,
          ballots.filter(ballot => functions.includes(ballot.function)),
        ),
      ),
      concerns: ballots.filter(({ choices }) => choices.some(one => one.subject === subject && one.concern))
        .length,
    }),
  )
  return {
    voters: votersOf(ballots),
    groups,
    subjects: subjects.toSorted((one, other) => other.total - one.total),
  }
}

/** Groups of at least three voters where the room has as many; a small group that is left joins the next smallest. */
function groupVoters(ballots: readonly Ballot[]): readonly VoterGroup[] {
  const functions = [...new Set(ballots.map(ballot => ballot.function))].sort(
    (one, other) => rankOf(one) - rankOf(other),
  )
  const alone = functions.map(name => groupOf([name], ballots))
  const shown = alone.filter(({ voters }) => voters >= VOTERS_MIN)
  let rest = alone.filter(({ voters }) => voters < VOTERS_MIN).flatMap(group => group.functions)
  while (rest.length > 0 && groupOf(rest, ballots).voters < VOTERS_MIN && shown.length > 0) {
    const smallest = shown.reduce((least, group) => (group.voters < least.voters ? group : least))
    shown.splice(shown.indexOf(smallest), 1)
    rest = [...smallest.functions, ...rest]
  }
  return rest.length > 0 ? [...shown, groupOf(rest, ballots)] : shown
}

function groupOf(functions: readonly (TeamFunction | null)[], ballots: readonly Ballot[]): VoterGroup {
  return { functions, voters: votersOf(ballots.filter(ballot => functions.includes(ballot.function))) }
}

function votersOf(ballots: readonly Ballot[]): number {
  return ballots.reduce((sum, { voters }) => sum + voters, 0)
}

function rankOf(name: TeamFunction | null): number {
  return name === null ? TeamFunction.options.length : TeamFunction.options.indexOf(name)
}
