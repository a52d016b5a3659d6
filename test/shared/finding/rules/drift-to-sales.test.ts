import { describe, expect, it } from 'vitest'
import { driftToSales } from '../../../../shared/finding/rules/drift-to-sales.ts'
import { findingsOf, outcomeOf } from '../../../fixtures/findings-of.ts'
import { withLink } from '../../../fixtures/map-of.ts'
import { makerOf, mapOf } from '../../../fixtures/share-map.ts'

const drifting = (effort: number, emphasis: number) =>
  mapOf(
    { Price: effort, Sound: 100 - effort },
    { Cheap: ['Price'], Best: ['Sound'] },
    { Cheap: emphasis, Best: 100 - emphasis },
  )

describe('Sales runs ahead', () => {
  it('stays silent under fifteen points', () => {
    expect(findingsOf(driftToSales, drifting(20, 34.9))).toEqual([])
  })
  it('speaks up at fifteen points and is serious from twenty-five', () => {
    expect(outcomeOf(driftToSales, drifting(20, 35))).toEqual(['discuss: Price'])
    expect(outcomeOf(driftToSales, drifting(20, 44.9))).toEqual(['discuss: Price'])
    expect(outcomeOf(driftToSales, drifting(20, 45))).toEqual(['serious: Price'])
  })
  it('leaves a benefit without effort to "we sell, nobody builds"', () => {
    expect(findingsOf(driftToSales, drifting(0, 45))).toEqual([])
  })
  it('leaves a benefit without support to "we sell, nobody builds"', () => {
    const weak = withLink(drifting(20, 45), makerOf('Price'), 'Price', { strength: 1 })
    expect(findingsOf(driftToSales, weak)).toEqual([])
  })
  it('depends on link strengths when equal weights close the gap', () => {
    const helped = withLink(drifting(20, 45), makerOf('Sound'), 'Price', { strength: 1 })
    expect(findingsOf(driftToSales, helped)[0]?.robust).toBe(false)
  })
})
