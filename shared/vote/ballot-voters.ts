import type { TeamFunction } from '../team/team-function.ts'
import type { Choice } from '../workshop/records/ballot.ts'
import type { Round } from '../workshop/records/round.ts'
import type { Session } from '../workshop/records/session.ts'
import type { Workshop } from '../workshop/workshop.ts'
import { rangeOf } from './vote-method.ts'
import { votersIn } from './voters.ts'

/** How many voters the hands of a function stand for: those who are there, or where nobody is listed as many as it takes to give so much. */
export function votersOfFunction(
  { workshop, session }: { readonly workshop: Workshop; readonly session: Session },
  { method, budget }: Pick<Round, 'method' | 'budget'>,
  by: TeamFunction,
  choices: readonly Choice[],
): number {
  const there = votersIn(workshop, session).get(by)
  if (there !== undefined) return there
  const { spends, most } = rangeOf(method, budget)
  const values = choices.map(({ value }) => value)
  const given = spends ? values.reduce((sum, value) => sum + value, 0) : Math.max(0, ...values)
  return Math.max(1, Math.ceil(given / (spends ? (budget ?? most) : most)))
}
