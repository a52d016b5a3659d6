import { failed, ok, type Result } from '../lang/result.ts'
import type { Ballot } from '../workshop/records/ballot.ts'
import type { Round } from '../workshop/records/round.ts'
import { rangeOf } from './vote-method.ts'

/** Why a ballot cannot count as it stands. */
export type BallotFault =
  | 'round-closed'
  | 'not-a-subject'
  | 'named-twice'
  | 'out-of-range'
  | 'over-budget'
  | 'too-many-concerns'

/** A ballot that counts, or why it does not. Hands of several voters may give as often as there are voters. */
export function checkBallot(round: Round, ballot: Ballot): Result<Ballot, BallotFault> {
  if (round.state !== 'open') return failed('round-closed')
  const range = rangeOf(round.method, round.budget)
  const named = new Set<string>()
  let spent = 0
  for (const { subject, value } of ballot.choices) {
    if (!round.subjects.includes(subject)) return failed('not-a-subject')
    if (named.has(subject)) return failed('named-twice')
    named.add(subject)
    const least = range.spends || ballot.voters > 1 ? 0 : range.least
    if (!Number.isInteger(value) || value < least || value > range.most * ballot.voters)
      return failed('out-of-range')
    spent += value
  }
  if (range.spends && round.budget !== null && spent > round.budget * ballot.voters)
    return failed('over-budget')
  const concerns = ballot.choices.filter(({ concern }) => concern).length
  return concerns > ballot.voters ? failed('too-many-concerns') : ok(ballot)
}
