import type { Participant } from './participant.ts'
import { TeamFunction } from './team-function.ts'

/** The functions in which somebody is paid on deals, in the order of the list; never who. */
export function paidFunctions(participants: Iterable<Participant>): readonly TeamFunction[] {
  const paid = new Set([...participants].filter(one => one.paidOnDeal === 'yes').map(one => one.function))
  return TeamFunction.options.filter(name => paid.has(name))
}
