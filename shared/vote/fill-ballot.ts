import type { Id } from '../lang/id.ts'
import type { Choice } from '../workshop/records/ballot.ts'
import type { Round } from '../workshop/records/round.ts'
import { rangeOf } from './vote-method.ts'

type Choices = readonly Choice[]

/** What a voter can still spend of the budget; null where a round has none. */
export function leftToSpend(
  { method, budget }: Pick<Round, 'method' | 'budget'>,
  choices: Choices,
): number | null {
  if (!rangeOf(method, budget).spends || budget === null) return null
  return budget - choices.reduce((sum, { value }) => sum + value, 0)
}

/** What a ballot gives to a subject so far; null where it says nothing. */
export function givenTo(choices: Choices, subject: Id): number | null {
  return choices.find(choice => choice.subject === subject)?.value ?? null
}

/** The ballot with a value for one subject, kept within the range and the budget; null takes it back. */
export function giveTo(
  round: Pick<Round, 'method' | 'budget'>,
  choices: Choices,
  subject: Id,
  value: number | null,
): Choices {
  const known = choices.find(choice => choice.subject === subject)
  const others = choices.filter(choice => choice !== known)
  if (value === null) return known?.concern ? put(choices, { ...known, value: 0 }) : others
  const { least, most } = rangeOf(round.method, round.budget)
  const left = leftToSpend(round, others)
  const given = Math.min(Math.max(least, Math.trunc(value)), most, left ?? most)
  return put(choices, { subject, value: given, concern: known?.concern ?? false })
}

/** The ballot with its one concern mark on a subject, or without it where it stood there already. */
export function markConcern({ method }: Pick<Round, 'method'>, choices: Choices, subject: Id): Choices {
  const known = choices.find(choice => choice.subject === subject)
  const marks = !known?.concern
  const cleared = choices.flatMap(choice => withoutConcern(choice, method))
  if (!marks) return cleared
  const value = cleared.find(choice => choice.subject === subject)?.value ?? 0
  return put(cleared, { subject, value, concern: true })
}

/** What is left of a choice without its mark; a zero that only carried the mark goes with it. */
function withoutConcern(choice: Choice, method: Round['method']): Choices {
  return choice.concern && choice.value === 0 && method !== 'fist' ? [] : [{ ...choice, concern: false }]
}

function put(choices: Choices, choice: Choice): Choices {
  const at = choices.findIndex(({ subject }) => subject === choice.subject)
  return at < 0 ? [...choices, choice] : choices.with(at, choice)
}
