import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkBallot } from '../../../shared/vote/check-ballot.ts'
import { givenTo, giveTo, leftToSpend, markConcern } from '../../../shared/vote/fill-ballot.ts'
import type { Choice } from '../../../shared/workshop/records/ballot.ts'
import { ballotOf, roundOn } from '../../fixtures/vote-of.ts'

const round = roundOn(['A', 'B', 'C'])
const scored = roundOn(['A', 'B'], { method: 'score', budget: null })

describe('a ballot that is being filled in', () => {
  it('spends its dots and no more', () => {
    const one = giveTo(round, [], 'A', 1)
    expect(leftToSpend(round, one)).toBe(1)
    const all = giveTo(round, one, 'B', 5)
    expect(givenTo(all, 'B')).toBe(1)
    expect(leftToSpend(round, all)).toBe(0)
  })

  it('has nothing to spend where a vote has no budget', () => {
    expect(leftToSpend(scored, [])).toBeNull()
    expect(givenTo(giveTo(scored, [], 'A', 9), 'A')).toBe(5)
  })

  it('takes back what was given', () => {
    expect(giveTo(round, giveTo(round, [], 'A', 1), 'A', null)).toEqual([])
    expect(givenTo([], 'A')).toBeNull()
  })

  it('carries one concern, which moves when it is set elsewhere', () => {
    const marked = markConcern(round, giveTo(round, [], 'A', 1), 'A')
    expect(marked).toEqual([{ subject: 'A', value: 1, concern: true }])
    const moved = markConcern(round, marked, 'C')
    expect(moved.filter(({ concern }) => concern).map(({ subject }) => subject)).toEqual(['C'])
    expect(markConcern(round, moved, 'C')).toEqual([{ subject: 'A', value: 1, concern: false }])
  })

  it('is legal whatever keys are pressed', () => {
    const press = fc.record({
      subject: fc.constantFrom('A', 'B', 'C'),
      value: fc.option(fc.nat({ max: 12 }), { nil: null }),
      marks: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(press), presses => {
        const filled = presses.reduce<readonly Choice[]>(
          (choices, { subject, value, marks }) =>
            marks ? markConcern(round, choices, subject) : giveTo(round, choices, subject, value),
          [],
        )
        expect(checkBallot(round, { ...ballotOf('Sales', {}), choices: filled }).ok).toBe(true)
      }),
    )
  })
})
