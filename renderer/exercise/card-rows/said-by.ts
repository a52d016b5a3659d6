import type { Id } from '../../../shared/lang/id.ts'
import type { TeamFunction } from '../../../shared/team/team-function.ts'
import type { Session } from '../../../shared/workshop/records/session.ts'

/** The function that named each record in a session. */
export function saidByRecord({ said }: Session): ReadonlyMap<Id, TeamFunction> {
  return new Map(
    said.flatMap(({ record, function: name }) => (record !== null && name ? [[record, name] as const] : [])),
  )
}
