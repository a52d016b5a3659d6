import { openActions } from '../decision/actions.ts'
import type { Action } from '../workshop/records/action.ts'
import type { Room } from './exercise.ts'

/** What was promised before, at the step that asks for it. */
export interface CarriedActions {
  /** Those that wait for their word, one that was moved before included; the earliest due first. */
  readonly waiting: readonly Action[]
  /** Those that got it in this step, in the order in which they did. */
  readonly answered: readonly Action[]
}

/** The actions a step asks for: each waits until this step has heard its word, whatever was said about it before. */
export function carriedActions({ workshop, session, step }: Room): CarriedActions {
  const named = new Set(
    session.said.flatMap(said => (said.step === step && said.record !== null ? [said.record] : [])),
  )
  return {
    waiting: openActions(workshop).filter(({ id }) => !named.has(id)),
    answered: [...named].flatMap(id => workshop.actions.get(id) ?? []),
  }
}
