import type { Id } from '../lang/id.ts'
import type { Ballot } from '../workshop/records/ballot.ts'

/** How far apart the scores of one subject are: never a middle alone. */
export interface ScoreSpread {
  readonly voters: number
  readonly mean: number
  /** Null where hands were counted together, so that single scores are not known. */
  readonly range: { readonly lowest: number; readonly highest: number } | null
}

/** The spread of what one subject of a scored round was given; null when nobody has given it anything. */
export function scoreSpread(ballots: readonly Ballot[], subject: Id): ScoreSpread | null {
  const given = ballots.flatMap(({ voters, choices }) =>
    choices.filter(choice => choice.subject === subject).map(({ value }) => ({ voters, value })),
  )
  const voters = given.reduce((sum, one) => sum + one.voters, 0)
  if (voters === 0) return null
  const values = given.map(({ value }) => value)
  return {
    voters,
    mean: values.reduce((sum, value) => sum + value, 0) / voters,
    range: given.every(one => one.voters === 1)
      ? { lowest: Math.min(...values), highest: Math.max(...values) }
      : null,
  }
}
