import type { TeamFunction } from '../team/team-function.ts'
import type { CheckScore } from '../workshop/records/session.ts'

/** How far apart a room is: never an average alone. Scores are one to five fingers. */
export interface Spread {
  readonly voters: number
  readonly lowest: number
  readonly highest: number
  readonly median: number
  /** How many voters showed one, two, three, four and five fingers. */
  readonly counts: readonly [number, number, number, number, number]
  /** The middle of each function, the lowest first. */
  readonly byFunction: readonly {
    readonly function: TeamFunction
    readonly median: number
    readonly voters: number
  }[]
}

/** The spread of a check-in or check-out; null when nobody has shown fingers. */
export function spreadOf(check: readonly CheckScore[]): Spread | null {
  const all = check.flatMap(({ scores }) => scores).sort((one, other) => one - other)
  const [lowest] = all
  const highest = all.at(-1)
  if (lowest === undefined || highest === undefined) return null
  const count = (fingers: number) => all.filter(score => score === fingers).length
  return {
    voters: all.length,
    lowest,
    highest,
    median: middleOf(all),
    counts: [count(1), count(2), count(3), count(4), count(5)],
    byFunction: check
      .filter(({ scores }) => scores.length > 0)
      .map(({ function: name, scores }) => ({
        function: name,
        median: middleOf(scores.toSorted((one, other) => one - other)),
        voters: scores.length,
      }))
      .sort((one, other) => one.median - other.median),
  }
}

/** The middle of numbers that stand in order; of an even count the mean of the two in the middle. */
function middleOf(sorted: readonly number[]): number {
  const half = sorted.length / 2
  const upper = sorted[Math.floor(half)] ?? 0
  return Number.isInteger(half) ? ((sorted[half - 1] ?? upper) + upper) / 2 : upper
}
