import { failed, ok, type Result } from '../lang/result.ts'
import { functionNamed, type TeamFunction } from '../team/team-function.ts'
import type { CheckScore } from '../workshop/records/session.ts'

/** A word of a line of scores that says neither a function nor one to five fingers. */
export interface ScoreFault {
  readonly word: string
  readonly why: 'no-function' | 'no-score'
}

const WORD = /^(\p{L}[\p{L}&]*)[:=]?([1-5]+)$/u

/** Reads a line of scores such as `S4 R2 M3` or `S45 Service 3`: a function and one to five fingers for each voter. */
export function readScores(line: string): Result<readonly CheckScore[], ScoreFault> {
  const words = line
    .trim()
    .replace(/(\p{L})[\s:=]+(?=\d)/gu, '$1')
    .split(/[\s,;]+/u)
    .filter(word => word !== '')
  const scores = new Map<TeamFunction, number[]>()
  for (const word of words) {
    const [, name, digits] = WORD.exec(word) ?? []
    if (name === undefined || digits === undefined) return failed({ word, why: 'no-score' })
    const named = functionNamed(name)
    if (!named) return failed({ word, why: 'no-function' })
    scores.set(named, [...(scores.get(named) ?? []), ...[...digits].map(Number)])
  }
  return ok([...scores].map(([name, given]) => ({ function: name, scores: given, sentence: null })))
}

/** The scores of a check with those of some functions put in place of what they gave before; sentences stay. */
export function putScores(held: readonly CheckScore[], given: readonly CheckScore[]): readonly CheckScore[] {
  const named = new Map(given.map(one => [one.function, one]))
  const kept = held.map(one => ({ ...one, scores: named.get(one.function)?.scores ?? one.scores }))
  const known = new Set(held.map(one => one.function))
  return [...kept, ...given.filter(one => !known.has(one.function))]
}

/** A check with the sentence of one function, which may have shown no fingers. */
export function putSentence(
  held: readonly CheckScore[],
  by: TeamFunction,
  sentence: string | null,
): readonly CheckScore[] {
  const known = held.find(one => one.function === by)
  if (!known) return [...held, { function: by, scores: [], sentence }]
  return held.map(one => (one === known ? { ...one, sentence } : one))
}
