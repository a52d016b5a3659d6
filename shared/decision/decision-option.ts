import type { Reading } from '../analysis/reading.ts'
import type { Id } from '../lang/id.ts'
import type { Decision, Mover } from '../workshop/records/decision.ts'
import type { Workshop } from '../workshop/workshop.ts'

/** What a room may choose for an option; each kind is entered in its own way. */
export const PARAMETER_KINDS = [
  'invention',
  'benefit',
  'pitch',
  'participant',
  'effort',
  'points',
  'level',
  'money',
  'percent',
  'share',
  'claim',
  'status',
  'channel',
  'strength',
  'day',
] as const
export type ParameterKind = (typeof PARAMETER_KINDS)[number]

/** One thing the room chooses: its name, how it is entered, and whether it may be left open. */
export interface Parameter {
  readonly name: string
  readonly kind: ParameterKind
  readonly optional: boolean
}

/** What the room has chosen so far, by the name of the parameter; null is left open. */
export type Choices = Readonly<Record<string, string | number | null>>

/** The finding that is answered, seen on the map it was found on. */
export interface Situation {
  readonly reading: Reading
  readonly subjects: readonly Id[]
}

/** What an option does to the map, so that its effect can be computed before the room commits. */
export interface Mechanism {
  readonly parameters: readonly Parameter[]
  /** What the room most likely means; it can change all of it. */
  readonly suggest: (situation: Situation) => Choices
  /** The workshop as it would be; what is chosen is complete. */
  readonly apply: (workshop: Workshop, choices: Choices, situation: Situation) => Workshop
}

/** One way to answer a finding. Difficulty runs 1 (easy) to 5; options are never ranked by what they do to alignment. */
export interface DecisionOption {
  readonly id: string
  readonly difficulty: 1 | 2 | 3 | 4 | 5
  readonly door: NonNullable<Decision['door']>
  /** Who usually moves. */
  readonly mover: Mover
  /** True when the room is asked how it could fail before it chooses. */
  readonly premortem: boolean
  /** Null for an option that changes people's doings but nothing on the map. */
  readonly mechanism: Mechanism | null
}
