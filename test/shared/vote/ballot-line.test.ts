import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FUNCTION_LETTERS, TeamFunction } from '../../../shared/team/team-function.ts'
import { readBallotLine } from '../../../shared/vote/ballot-line.ts'
import { checkBallot } from '../../../shared/vote/check-ballot.ts'
import { ballotOf, roundOn } from '../../fixtures/vote-of.ts'

const round = roundOn(['A', 'B', 'C', 'D'], { budget: 9 })
const read = (line: string, source: 'keyboard' | 'hands' | 'paper' = 'keyboard', method = round.method) => {
  const ballot = readBallotLine(line, { ...round, method }, source)
  if (!ballot.ok) return `${ballot.failure.code} ${ballot.failure.word}`.trim()
  const { function: by, voters, number, choices } = ballot.value
  const given = choices.map(({ subject, value, concern }) => `${subject}${value}${concern ? '!' : ''}`)
  return [number, voters, by, ...given].filter(part => part !== null).join(' ')
}

describe('a line with a ballot', () => {
  it('says the function and what each option gets, in the order of the round', () => {
    expect(read('S 3 0 2 1')).toBe('Sales A3 C2 D1')
    expect(read('service 1')).toBe('Service A1')
  })

  it('may run the digits together', () => {
    expect(read('S 3021')).toBe('Sales A3 C2 D1')
    expect(read('S 10', 'keyboard', 'points')).toBe('Sales A10')
  })

  it('marks a concern, also where nothing is given', () => {
    expect(read('S 3 0! 2')).toBe('Sales A3 B0! C2')
  })

  it('takes a closed fist for a vote, and a dot for none', () => {
    expect(read('R 0 . 5', 'keyboard', 'fist')).toBe('R&D A0 C5')
  })

  it('says how many hands there are, and which sheet of paper it is', () => {
    expect(read('5S 3 0 2', 'hands')).toBe('5 Sales A3 C2')
    expect(read('7 S 3 0 2', 'paper')).toBe('7 Sales A3 C2')
  })

  it('tells which word it cannot read', () => {
    expect(read('')).toBe('no-function')
    expect(read('X 1')).toBe('not-a-function X')
    expect(read('S')).toBe('no-values S')
    expect(read('S 1 2 x')).toBe('not-a-value x')
    expect(read('S 1 1 1 1 1')).toBe('too-many-values 5')
    expect(read('S 1 1', 'paper')).toBe('no-number')
  })

  it('reads back what anybody could have voted', () => {
    const values = fc.array(fc.nat({ max: 9 }), { minLength: 2, maxLength: 4 })
    fc.assert(
      fc.property(fc.constantFrom(...TeamFunction.options), values, (by, given) => {
        const line = `${FUNCTION_LETTERS[by]} ${given.join(' ')}`
        const ballot = readBallotLine(line, round, 'keyboard')
        if (!ballot.ok) throw new Error(ballot.failure.code)
        expect(ballot.value.function).toBe(by)
        const told = new Map(ballot.value.choices.map(({ subject, value }) => [subject, value]))
        expect(round.subjects.slice(0, given.length).map(id => told.get(id) ?? 0)).toEqual(given)
        const checked = checkBallot(round, { ...ballotOf(by, {}), choices: ballot.value.choices })
        expect(checked.ok).toBe(given.reduce((sum, value) => sum + value, 0) <= 9)
      }),
    )
  })
})
