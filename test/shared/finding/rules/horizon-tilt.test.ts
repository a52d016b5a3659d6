import { describe, expect, it } from 'vitest'
import { horizonTilt } from '../../../../shared/finding/rules/horizon-tilt.ts'
import { findingsOf, outcomeOf } from '../../../fixtures/findings-of.ts'
import { withInvention, workshopOf } from '../../../fixtures/map-of.ts'

function effort(today: number, next: number, untagged = 0) {
  const first = withInvention(workshopOf(), 'Today', { effort: today, horizon: 1 })
  return withInvention(withInvention(first, 'Next', { effort: next, horizon: 2 }), 'Untagged', {
    effort: untagged,
  })
}

describe('the horizon tilts', () => {
  it('is to be discussed from ninety percent for today', () => {
    expect(findingsOf(horizonTilt, effort(89.9, 10.1))).toEqual([])
    expect(outcomeOf(horizonTilt, effort(90, 10))).toEqual(['discuss: '])
  })
  it('is serious when all of it serves today', () => {
    expect(outcomeOf(horizonTilt, effort(100, 0))).toEqual(['serious: '])
  })
  it('is to be discussed up to thirty percent for today', () => {
    expect(outcomeOf(horizonTilt, effort(30, 70))).toEqual(['discuss: '])
    expect(findingsOf(horizonTilt, effort(30.1, 69.9))).toEqual([])
  })
  it('waits until half of the effort has a horizon', () => {
    expect(outcomeOf(horizonTilt, effort(50, 0, 50))).toEqual(['serious: '])
    expect(findingsOf(horizonTilt, effort(49.9, 0, 50.1))).toEqual([])
  })
  it('names today, next and later', () => {
    expect(findingsOf(horizonTilt, effort(95, 5))[0]?.because.map(({ label }) => label)).toEqual([
      'today',
      'next',
      'later',
    ])
  })
})
