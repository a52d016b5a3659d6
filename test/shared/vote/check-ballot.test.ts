import { describe, expect, it } from 'vitest'
import { checkBallot } from '../../../shared/vote/check-ballot.ts'
import type { Ballot } from '../../../shared/workshop/records/ballot.ts'
import type { Round } from '../../../shared/workshop/records/round.ts'
import { ballotOf, roundOn } from '../../fixtures/vote-of.ts'

const round = roundOn(['A', 'B'])
const faultOf = (ballot: Ballot, fields: Partial<Round> = {}) => {
  const checked = checkBallot({ ...round, ...fields }, ballot)
  return checked.ok ? null : checked.failure
}

describe('a ballot', () => {
  it('counts within the budget, and as often as there are voters', () => {
    expect(faultOf(ballotOf('Sales', { A: 1, B: 1 }))).toBeNull()
    expect(faultOf(ballotOf('Sales', { A: 2, B: 1 }))).toBe('over-budget')
    expect(faultOf(ballotOf('Sales', { A: 2, B: 4 }, { voters: 3 }))).toBeNull()
  })

  it('does not count once the round is closed', () => {
    expect(faultOf(ballotOf('Sales', { A: 1 }), { state: 'closed' })).toBe('round-closed')
  })

  it('names only what is voted on, and each once', () => {
    expect(faultOf(ballotOf('Sales', { Z: 1 }))).toBe('not-a-subject')
    const twice = ballotOf('Sales', { A: 1 })
    expect(faultOf({ ...twice, choices: [...twice.choices, ...twice.choices] })).toBe('named-twice')
  })

  it('has whole values within the range of the method', () => {
    const scored = { method: 'score', budget: null } as const
    expect(faultOf(ballotOf('Sales', { A: 0 }), scored)).toBe('out-of-range')
    expect(faultOf(ballotOf('Sales', { A: 6 }), scored)).toBe('out-of-range')
    expect(faultOf(ballotOf('Sales', { A: 2.5 }), scored)).toBe('out-of-range')
    expect(faultOf(ballotOf('Sales', { A: 0 }), { method: 'fist', budget: null })).toBeNull()
    expect(faultOf(ballotOf('Sales', { A: 10 }, { voters: 2 }), scored)).toBeNull()
  })

  it('marks one concern for each voter at most', () => {
    const worried = ballotOf('Sales', { A: 1, B: 1 })
    const choices = worried.choices.map(choice => ({ ...choice, concern: true }))
    expect(faultOf({ ...worried, choices })).toBe('too-many-concerns')
    expect(faultOf({ ...worried, choices, voters: 2 })).toBeNull()
  })
})
