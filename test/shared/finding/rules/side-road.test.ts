import { describe, expect, it } from 'vitest'
import { sideRoad } from '../../../../shared/finding/rules/side-road.ts'
import type { InventionStatus } from '../../../../shared/map/invention.ts'
import { findingsOf, outcomeOf } from '../../../fixtures/findings-of.ts'
import { withInvention, withLink } from '../../../fixtures/map-of.ts'
import { mapOf } from '../../../fixtures/share-map.ts'

/** Safety and Comfort sell; Fun has `fun` points of 100; the chassis has `effort` units of 100 and is linked to Fun. */
function carMaker(effort: number, fun: number, status: InventionStatus | null = 'prototype') {
  const base = mapOf(
    { Safety: 100 - effort, Fun: null },
    { Safest: ['Safety'], Pleasure: ['Fun'] },
    { Safest: 100 - fun, Pleasure: fun },
  )
  return withLink(withInvention(base, 'Chassis', { effort, status }), 'Chassis', 'Fun')
}

describe('a good invention off our road', () => {
  it('stays silent under ten percent of the effort', () => {
    expect(findingsOf(sideRoad, carMaker(9.9, 5))).toEqual([])
  })
  it('speaks up from ten percent on and is serious from twenty', () => {
    expect(outcomeOf(sideRoad, carMaker(10, 5))).toEqual(['discuss: Chassis'])
    expect(outcomeOf(sideRoad, carMaker(19.9, 5))).toEqual(['discuss: Chassis'])
    expect(outcomeOf(sideRoad, carMaker(20, 5))).toEqual(['serious: Chassis'])
  })
  it('needs something that works: a prototype or a product', () => {
    expect(outcomeOf(sideRoad, carMaker(30, 5, 'shipping'))).toEqual(['serious: Chassis'])
    expect(findingsOf(sideRoad, carMaker(30, 5, 'research'))).toEqual([])
    expect(findingsOf(sideRoad, carMaker(30, 5, null))).toEqual([])
    expect(findingsOf(sideRoad, carMaker(30, 5, 'retired'))).toEqual([])
  })
  it('counts a benefit as hardly sold up to five percent of the emphasis', () => {
    expect(outcomeOf(sideRoad, carMaker(30, 5))).toEqual(['serious: Chassis'])
    expect(findingsOf(sideRoad, carMaker(30, 5.1))).toEqual([])
  })
  it('needs half of the invention to lead off the road', () => {
    const half = withLink(carMaker(30, 5), 'Chassis', 'Safety')
    expect(outcomeOf(sideRoad, half)).toEqual(['serious: Chassis'])
    const less = withLink(withLink(carMaker(30, 5), 'Chassis', 'Fun', { strength: 3 }), 'Chassis', 'Safety')
    expect(findingsOf(sideRoad, less)).toEqual([])
  })
  it('depends on link strengths when equal weights put the invention back on the road', () => {
    const base = mapOf({ Safety: 60, Comfort: 10, Fun: null }, { Safest: ['Safety', 'Comfort'] })
    const chassis = withLink(
      withInvention(base, 'Chassis', { effort: 30, status: 'prototype' }),
      'Chassis',
      'Fun',
    )
    const linked = withLink(withLink(chassis, 'Chassis', 'Safety', { strength: 1 }), 'Chassis', 'Comfort', {
      strength: 1,
    })
    expect(findingsOf(sideRoad, linked)[0]?.robust).toBe(false)
  })
  it('says nothing about an invention that is linked to nothing', () => {
    const base = mapOf({ Safety: 50 }, { Safest: ['Safety'] })
    expect(findingsOf(sideRoad, withInvention(base, 'Chassis', { effort: 50, status: 'shipping' }))).toEqual(
      [],
    )
  })
})
