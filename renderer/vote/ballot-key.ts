import type { Id } from '../../shared/lang/id.ts'
import { givenTo, giveTo, markConcern } from '../../shared/vote/fill-ballot.ts'
import type { Choice } from '../../shared/workshop/records/ballot.ts'
import type { Round, VoteMethod } from '../../shared/workshop/records/round.ts'
import { digitOf, meantBy, stepOf } from '../ui/key-table.ts'
import type { KeyPress } from '../ui/keys.ts'
import { ballotKeys } from './ballot-keys.ts'

interface Filled {
  readonly choices: readonly Choice[]
  /** The option the arrows stand on, from 0. */
  readonly at: number
}

type Digit = (round: Round, choices: readonly Choice[], at: number, digit: number, takes: boolean) => Filled

/** What a digit does in each method: it places a dot on its option, or says a number for the option the arrows stand on. */
const DIGIT: { readonly [Method in VoteMethod]: Digit } = {
  dots: (round, choices, at, digit, takes) => {
    const subject = round.subjects[digit - 1]
    if (subject === undefined) return { choices, at }
    return { choices: step(round, choices, subject, takes ? -1 : 1), at: digit - 1 }
  },
  points: (round, choices, at, digit) => {
    const subject = subjectAt(round, at)
    const value = (givenTo(choices, subject) ?? 0) * 10 + digit
    return { choices: giveTo(round, choices, subject, value), at }
  },
  fist: sayAndGoOn,
  score: sayAndGoOn,
}

type Fill = (round: Round, filled: Filled, press: KeyPress) => Filled

const FILL: { readonly [Act in keyof typeof ballotKeys]: Fill } = {
  give: (round, { choices, at }, press) => DIGIT[round.method](round, choices, at, digitOf(press), false),
  'take-dot': (round, { choices, at }, press) =>
    DIGIT[round.method](round, choices, at, digitOf(press), true),
  walk: ({ subjects }, { choices, at }, press) => ({
    choices,
    at: (at + stepOf(press) + subjects.length) % subjects.length,
  }),
  'one-more': (round, { choices, at }) => ({ choices: step(round, choices, subjectAt(round, at), 1), at }),
  'take-back': (round, { choices, at }) => ({ choices: takeBack(round, choices, subjectAt(round, at)), at }),
  concern: (round, { choices, at }) => ({ choices: markConcern(round, choices, subjectAt(round, at)), at }),
}

/** The ballot after a key that fills it in; null for any other key. */
export function ballotKey(press: KeyPress, round: Round, filled: Filled): Filled | null {
  const act = meantBy(ballotKeys, press)
  return act === undefined ? null : FILL[act](round, filled, press)
}

function subjectAt({ subjects }: Round, at: number): Id {
  return subjects[at] ?? ''
}

function sayAndGoOn(round: Round, choices: readonly Choice[], at: number, digit: number): Filled {
  const said = giveTo(round, choices, subjectAt(round, at), digit)
  return { choices: said, at: Math.min(at + 1, round.subjects.length - 1) }
}

/** One more or one less for an option; nothing left of it takes it off the ballot. */
function step(round: Round, choices: readonly Choice[], subject: string, by: number): readonly Choice[] {
  const next = (givenTo(choices, subject) ?? 0) + by
  return giveTo(round, choices, subject, next <= 0 ? null : next)
}

/** Takes the last dot off, or the last digit of the points. */
function takeBack(round: Round, choices: readonly Choice[], subject: string): readonly Choice[] {
  const given = givenTo(choices, subject) ?? 0
  if (round.method === 'dots') return step(round, choices, subject, -1)
  const rest = round.method === 'points' ? Math.floor(given / 10) : 0
  return giveTo(round, choices, subject, rest === 0 ? null : rest)
}
