import type { Room } from '../../shared/exercise/exercise.ts'
import type { Id } from '../../shared/lang/id.ts'

/** The records of a kind that were captured in this step, the newest first. */
export function capturedInStep<Kept extends { readonly id: Id }>(
  { session, step }: Room,
  held: ReadonlyMap<Id, Kept>,
): readonly Kept[] {
  const ids = new Set(
    session.said.flatMap(said => (said.step === step && said.record !== null ? [said.record] : [])),
  )
  return [...ids].flatMap(id => held.get(id) ?? []).toReversed()
}
