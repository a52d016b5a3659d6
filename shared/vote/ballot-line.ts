import { failed, ok, type Result } from '../lang/result.ts'
import { functionNamed, type TeamFunction } from '../team/team-function.ts'
import type { Ballot, Choice } from '../workshop/records/ballot.ts'
import type { Round } from '../workshop/records/round.ts'

/** A ballot as one typed line says it; voters and number are null where the line does not say them. */
export interface ReadBallot {
  readonly function: TeamFunction
  readonly voters: number | null
  readonly number: number | null
  readonly choices: readonly Choice[]
}

/** The word of a line that cannot be read, and why; no word where something is missing. */
export interface BallotLineFault {
  readonly code:
    | 'no-function'
    | 'not-a-function'
    | 'not-a-value'
    | 'too-many-values'
    | 'no-values'
    | 'no-number'
  readonly word: string
}

const NAMED = /^(\d*)(\p{L}[\p{L}&]*)$/u
const VALUE = /^(\d+|\.)(!?)$/
const GLUED = /^(?:[\d.]!?){2,}$/

/**
 * Reads a line such as `S 3 0 2! 1`: a function, then what each option gets in the order of the round; `!` marks a
 * concern. Hands may say how many they are (`5S 3 0 2`), a sheet of paper begins with its number (`7 S 3 0 2`).
 */
export function readBallotLine(
  line: string,
  { subjects, method }: Pick<Round, 'subjects' | 'method'>,
  source: Ballot['source'],
): Result<ReadBallot, BallotLineFault> {
  const words = line.split(/[\s,;]+/).filter(word => word !== '')
  const number = source === 'paper' ? numberIn(words.shift()) : null
  if (source === 'paper' && number === null) return failed({ code: 'no-number', word: '' })
  const [head, ...values] = words
  if (head === undefined) return failed({ code: 'no-function', word: '' })
  const [, count, name] = NAMED.exec(head) ?? []
  const by = name === undefined ? null : functionNamed(name)
  if (!by) return failed({ code: 'not-a-function', word: head })
  const given = method === 'points' ? values : values.flatMap(partedIf(values.length === 1))
  if (given.length === 0) return failed({ code: 'no-values', word: head })
  if (given.length > subjects.length) return failed({ code: 'too-many-values', word: `${given.length}` })
  const wrong = given.find(word => !VALUE.test(word))
  if (wrong !== undefined) return failed({ code: 'not-a-value', word: wrong })
  const choices = subjects.flatMap((subject, at) => choiceOf(subject, given[at], method))
  return ok({ function: by, voters: count ? Number(count) : null, number, choices })
}

/** Digits without spaces are one value each, when they are all there is. */
function partedIf(isAlone: boolean): (word: string) => readonly string[] {
  return word => (isAlone && GLUED.test(word) ? (word.match(/[\d.]!?/g) ?? [word]) : [word])
}

/** Nothing given is no choice, except to a fist, which is a vote of none. */
function choiceOf(subject: string, word: string | undefined, method: Round['method']): readonly Choice[] {
  const [, digits, mark] = VALUE.exec(word ?? '') ?? []
  const value = digits === undefined || digits === '.' ? null : Number(digits)
  const concern = mark === '!'
  if (value === null || (value === 0 && method !== 'fist'))
    return concern ? [{ subject, value: 0, concern }] : []
  return [{ subject, value, concern }]
}

function numberIn(word: string | undefined): number | null {
  const digits = /^#?(\d{1,4})$/.exec(word ?? '')?.[1]
  return digits === undefined || Number(digits) === 0 ? null : Number(digits)
}
