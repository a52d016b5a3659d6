import type { Day } from '../lang/day.ts'
import type { Id } from '../lang/id.ts'
import type { Action } from '../workshop/records/action.ts'
import type { Workshop } from '../workshop/workshop.ts'

/** The actions that are still open or were moved, the earliest due first and those without a day last. */
export function openActions(workshop: Workshop): readonly Action[] {
  return [...workshop.actions.values()].filter(isOpen).sort((one, other) => byDue(one, other))
}

/** The actions that follow from a decision, the earliest due first. */
export function actionsOf(workshop: Workshop, decision: Id): readonly Action[] {
  return [...workshop.actions.values()].filter(action => action.decision === decision).sort(byDue)
}

/** True for an action that somebody still has to do. */
export function isOpen({ state }: Action): boolean {
  return state === 'open' || state === 'moved'
}

/** True for an open action whose day has passed. */
export function isOverdue(action: Action, asOf: Day): boolean {
  return isOpen(action) && action.due !== null && action.due < asOf
}

function byDue(one: Action, other: Action): number {
  const [first, second] = [one.due ?? '9999-12-31', other.due ?? '9999-12-31']
  return first === second ? 0 : first < second ? -1 : 1
}
