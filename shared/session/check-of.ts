import type { TeamFunction } from '../team/team-function.ts'
import type { CheckScore, Session } from '../workshop/records/session.ts'
import { spreadOf } from './spread.ts'

/** The two times at which the room shows fingers. */
export type CheckPart = 'checkIn' | 'checkOut'

/** The fingers of one of the two checks. */
export function checkOf(session: Session, part: CheckPart): readonly CheckScore[] {
  return session[part]
}

/** How one function moved between the checks, by the middle of its fingers; null where it showed none. */
export interface CheckChange {
  readonly function: TeamFunction
  readonly before: number | null
  readonly after: number | null
}

/** How every function moved from check-in to check-out, in the order in which they were first heard. */
export function checkChanges({
  checkIn,
  checkOut,
}: Pick<Session, 'checkIn' | 'checkOut'>): readonly CheckChange[] {
  const middleOf = (check: readonly CheckScore[], name: TeamFunction) =>
    spreadOf(check.filter(one => one.function === name))?.median ?? null
  const functions = new Set([...checkIn, ...checkOut].map(one => one.function))
  return [...functions].flatMap(name => {
    const [before, after] = [middleOf(checkIn, name), middleOf(checkOut, name)]
    return before === null && after === null ? [] : [{ function: name, before, after }]
  })
}
