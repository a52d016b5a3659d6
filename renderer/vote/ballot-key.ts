import { givenTo, giveTo, markConcern } from '../../shared/vote/fill-ballot.ts'
import type { Choice } from '../../shared/workshop/records/ballot.ts'
import type { Round, VoteMethod } from '../../shared/workshop/records/round.ts'

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
    const subject = round.subjects[at] ?? ''
    const value = (givenTo(choices, subject) ?? 0) * 10 + digit
    return { choices: giveTo(round, choices, subject, value), at }
  },
  fist: sayAndGoOn,
  score: sayAndGoOn,
}

/** The ballot after a key that fills it in; null for any other key. */
export function ballotKey(
  event: Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey'>,
  round: Round,
  choices: readonly Choice[],
  at: number,
): Filled | null {
  const { key, code, shiftKey } = event
  const subject = round.subjects[at] ?? ''
  const move = { ArrowDown: 1, ArrowUp: -1 }[key]
  if (move !== undefined) return { choices, at: (at + move + round.subjects.length) % round.subjects.length }
  if (key === '.') return { choices: markConcern(round, choices, subject), at }
  if (key === ' ') return { choices: step(round, choices, subject, 1), at }
  if (key === 'Backspace' || key === 'Delete') return { choices: takeBack(round, choices, subject), at }
  const digit = /^Digit(\d)$/.exec(code)?.[1] ?? /^\d$/.exec(key)?.[0]
  return digit === undefined ? null : DIGIT[round.method](round, choices, at, Number(digit), shiftKey)
}

function sayAndGoOn(round: Round, choices: readonly Choice[], at: number, digit: number): Filled {
  const said = giveTo(round, choices, round.subjects[at] ?? '', digit)
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
