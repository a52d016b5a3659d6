import { describe, expect, it } from 'vitest'
import { nextReview, turnedOut } from '../../../shared/decision/decision-review.ts'
import type { Outcome } from '../../../shared/decision/expected-effect.ts'
import { newRecord } from '../../../shared/workshop/new-record.ts'

const decision = newRecord('decisions', { id: 'D1' })
const checked = (outcomes: readonly Outcome[], findingGone: boolean | null = null) => ({
  decision,
  findingGone,
  effects: outcomes.map(outcome => ({ metric: 'alignment', before: 0, after: 1, now: 0, outcome })),
})

describe('a decision as a whole', () => {
  it('came true when every number did, whether or not the finding still stands', () => {
    expect(turnedOut(checked(['came-true', 'came-true'], false))).toBe('came-true')
  })
  it('did not when none did, and is on the way in between', () => {
    expect(turnedOut(checked(['did-not', 'did-not'], true))).toBe('did-not')
    expect(turnedOut(checked(['came-true', 'did-not']))).toBe('on-the-way')
    expect(turnedOut(checked(['on-the-way']))).toBe('on-the-way')
  })
  it('goes by its finding when no number is known', () => {
    expect(turnedOut(checked(['unknown'], true))).toBe('came-true')
    expect(turnedOut(checked([], false))).toBe('did-not')
    expect(turnedOut(checked(['unknown']))).toBe('unknown')
  })
  it('leaves out the numbers that are not assessed', () => {
    expect(turnedOut(checked(['unknown', 'came-true'], false))).toBe('came-true')
  })
})

describe('the next look at a decision', () => {
  const due = (decidedOn: string | null, reviewOn: string | null) =>
    nextReview({ ...decision, decidedOn, reviewOn }, '2026-03-14')

  it('comes after as long as the room meant to wait at first', () => {
    expect(due('2026-02-01', '2026-03-01')).toBe('2026-04-11')
  })
  it('comes after ninety days when nothing says how long', () => {
    expect([due(null, '2026-03-01'), due('2026-03-01', '2026-03-01')]).toEqual(['2026-06-12', '2026-06-12'])
  })
})
