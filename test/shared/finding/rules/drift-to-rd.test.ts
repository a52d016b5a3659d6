import { describe, expect, it } from 'vitest'
import { driftToRd } from '../../../../shared/finding/rules/drift-to-rd.ts'
import { findingsOf, outcomeOf } from '../../../fixtures/findings-of.ts'
import { mapOf } from '../../../fixtures/share-map.ts'

const drifting = (effort: number, emphasis: number) =>
  mapOf(
    { Fun: effort, Safety: 100 - effort },
    { Pleasure: ['Fun'], Safest: ['Safety'] },
    { Pleasure: emphasis, Safest: 100 - emphasis },
  )

describe('R&D runs ahead', () => {
  it('stays silent under fifteen points', () => {
    expect(findingsOf(driftToRd, drifting(44.9, 30))).toEqual([])
  })
  it('speaks up at fifteen points and is serious from twenty-five', () => {
    expect(outcomeOf(driftToRd, drifting(45, 30))).toEqual(['discuss: Fun'])
    expect(outcomeOf(driftToRd, drifting(54.9, 30))).toEqual(['discuss: Fun'])
    expect(outcomeOf(driftToRd, drifting(55, 30))).toEqual(['serious: Fun'])
  })
  it('leaves a benefit that nobody sells to the orphan', () => {
    expect(findingsOf(driftToRd, drifting(60, 0))).toEqual([])
  })
  it('shows the drift as its share', () => {
    expect(findingsOf(driftToRd, drifting(60, 30))[0]?.share).toBeCloseTo(0.3, 12)
  })
})
