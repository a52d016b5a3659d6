import { describe, expect, it } from 'vitest'
import { rangeOf, usualBudget } from '../../../shared/vote/vote-method.ts'

describe('the budget of a voter', () => {
  it('is a quarter of the options in dots, and one at least', () => {
    expect([1, 4, 5, 12].map(options => usualBudget('dots', options))).toEqual([1, 1, 2, 3])
  })

  it('is a hundred points, and nothing where fingers are shown', () => {
    expect(usualBudget('points', 3)).toBe(100)
    expect([usualBudget('fist', 3), usualBudget('score', 3)]).toEqual([null, null])
  })
})

describe('what one voter may give', () => {
  it('is spent from the budget, or shown with the fingers', () => {
    expect(rangeOf('dots', 3)).toEqual({ least: 0, most: 3, spends: true })
    expect(rangeOf('points', null)).toEqual({ least: 0, most: 100, spends: true })
    expect(rangeOf('fist', null)).toEqual({ least: 0, most: 5, spends: false })
    expect(rangeOf('score', null)).toEqual({ least: 1, most: 5, spends: false })
  })
})
