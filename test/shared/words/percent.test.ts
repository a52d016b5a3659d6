import { describe, expect, it } from 'vitest'
import { signedPoints, wholePercent } from '../../../shared/words/percent.ts'

describe('whole percent', () => {
  it('rounds what only the arithmetic left just under a half', () => {
    expect(Math.round(0.285 * 100)).toBe(28)
    expect(wholePercent(0.285)).toBe(29)
  })

  it('rounds a drift to either side alike', () => {
    expect([wholePercent(0.125), wholePercent(-0.125)]).toEqual([13, -13])
  })

  it('never shows a minus before nothing', () => {
    expect(Object.is(wholePercent(-0.001), 0)).toBe(true)
    expect(signedPoints(-0.001)).toBe('0')
  })

  it('signs points as a room reads them', () => {
    expect([signedPoints(0.25), signedPoints(-0.26)]).toEqual(['+25', '−26'])
  })
})
