import type { BenefitShares } from '../analysis/metrics.ts'
import type { Id } from '../lang/id.ts'

/** How far effort runs ahead of selling on one benefit, then and now, as fractions; negative where selling runs ahead. */
export interface DriftMove {
  readonly benefit: Id
  readonly before: number
  readonly after: number
}

/** Less than a point is no move that anybody would speak of. */
const POINT = 0.01
const EPSILON = 1e-9

/** The benefits whose drift has moved by a point or more between two states, those that moved most first; what is new or not assessed has not moved. */
export function driftMoves(
  then: readonly BenefitShares[],
  now: readonly BenefitShares[],
): readonly DriftMove[] {
  const known = new Map(then.map(({ id, drift }) => [id, drift]))
  return now
    .flatMap(({ id, drift }): readonly DriftMove[] => {
      const before = known.get(id) ?? null
      return before === null || drift === null ? [] : [{ benefit: id, before, after: drift }]
    })
    .filter(move => distance(move) >= POINT - EPSILON)
    .toSorted((one, other) => distance(other) - distance(one))
}

function distance({ before, after }: DriftMove): number {
  return Math.abs(after - before)
}
