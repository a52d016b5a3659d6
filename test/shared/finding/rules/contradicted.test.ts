import { describe, expect, it } from 'vitest'
import { contradicted } from '../../../../shared/finding/rules/contradicted.ts'
import { findingsOf, outcomeOf } from '../../../fixtures/findings-of.ts'
import { withEvidence } from '../../../fixtures/room-of.ts'
import { storyOf } from '../../../fixtures/story-of.ts'

function heard(points: number, against: number, inFavour: number) {
  let workshop = storyOf(points)
  for (let piece = 0; piece < against; piece += 1) {
    workshop = withEvidence(workshop, 'Ease', { verdict: 'contradicts' })
  }
  for (let piece = 0; piece < inFavour; piece += 1) workshop = withEvidence(workshop, 'Ease')
  return workshop
}

describe('customers say no', () => {
  it('needs two contradictions', () => {
    expect(findingsOf(contradicted, heard(20, 1, 0))).toEqual([])
    expect(outcomeOf(contradicted, heard(20, 2, 0))).toEqual(['discuss: Ease'])
  })
  it('needs at least half of what was heard', () => {
    expect(outcomeOf(contradicted, heard(20, 2, 2))).toEqual(['discuss: Ease'])
    expect(findingsOf(contradicted, heard(20, 2, 3))).toEqual([])
  })
  it('counts a neutral voice among what was heard', () => {
    expect(findingsOf(contradicted, withEvidence(heard(20, 2, 2), 'Ease', { verdict: 'neutral' }))).toEqual(
      [],
    )
  })
  it('speaks up from ten percent of the emphasis and is serious from thirty', () => {
    expect(findingsOf(contradicted, heard(9.9, 2, 0))).toEqual([])
    expect(outcomeOf(contradicted, heard(10, 2, 0))).toEqual(['discuss: Ease'])
    expect(outcomeOf(contradicted, heard(29.9, 2, 0))).toEqual(['discuss: Ease'])
    expect(outcomeOf(contradicted, heard(30, 2, 0))).toEqual(['serious: Ease'])
  })
  it('does not count what was said more than 365 days ago', () => {
    const old = withEvidence(heard(20, 1, 0), 'Ease', { verdict: 'contradicts', date: '2025-03-13' })
    expect(findingsOf(contradicted, old)).toEqual([])
  })
})
