import { TeamFunction } from '../team/team-function.ts'
import type { Perception } from '../workshop/records/perception.ts'

/** What two functions want from each other, side by side; the one that comes first in the list of functions stands first. */
export interface PairedWishes {
  readonly one: TeamFunction
  readonly other: TeamFunction
  /** What the first wants from the second, and the second from the first; both have something. */
  readonly wishes: readonly [readonly Perception[], readonly Perception[]]
}

/** The wishes that answer each other: A wants something from B, and B something from A.. */
export function pairedWishes(perceptions: Iterable<Perception>): readonly PairedWishes[] {
  const wants = [...perceptions].filter(({ kind, from, about }) => kind === 'want' && from !== about)
  const between = (from: TeamFunction, about: TeamFunction) =>
    wants.filter(wish => wish.from === from && wish.about === about)
  const functions = TeamFunction.options
  return functions.flatMap((one, at) =>
    functions.slice(at + 1).flatMap(other => {
      const wishes = [between(one, other), between(other, one)] as const
      return wishes.every(side => side.length > 0) ? [{ one, other, wishes }] : []
    }),
  )
}

/** The wishes that nothing answers yet: the other side has said nothing it wants in return. */
export function unansweredWishes(perceptions: Iterable<Perception>): readonly Perception[] {
  const all = [...perceptions]
  const paired = new Set(pairedWishes(all).flatMap(({ wishes }) => wishes.flat()))
  return all.filter(wish => wish.kind === 'want' && !paired.has(wish))
}
