import { describe, expect, it } from 'vitest'
import { orphanEffort } from '../../../../shared/finding/rules/orphan-effort.ts'
import { findingsOf, outcomeOf } from '../../../fixtures/findings-of.ts'
import { withPitch } from '../../../fixtures/map-of.ts'
import { mapOf } from '../../../fixtures/share-map.ts'

const casing = (effort: number) =>
  mapOf(
    { 'Elegant casing': effort, 'Call quality': 100 - effort },
    { 'Never drops a call': ['Call quality'] },
  )

describe('we invest, nobody sells', () => {
  it('stays silent just under ten percent of the effort', () => {
    expect(findingsOf(orphanEffort, casing(9.9))).toEqual([])
  })
  it('speaks up at ten percent', () => {
    expect(outcomeOf(orphanEffort, casing(10))).toEqual(['discuss: Elegant casing'])
  })
  it('is still to be discussed just under twenty percent', () => {
    expect(outcomeOf(orphanEffort, casing(19.9))).toEqual(['discuss: Elegant casing'])
  })
  it('becomes serious at twenty percent, and names the share', () => {
    const [finding] = findingsOf(orphanEffort, casing(20))
    expect(finding).toMatchObject({ severity: 'serious', share: 0.2, robust: true })
  })
  it('says nothing about a benefit that a pitch mentions, however little', () => {
    const sold = mapOf(
      { 'Elegant casing': 50, 'Call quality': 50 },
      { Casing: ['Elegant casing'], Calls: ['Call quality'] },
    )
    expect(findingsOf(orphanEffort, sold)).toEqual([])
  })
  it('treats a pitch with no points as no pitch', () => {
    const unsold = mapOf(
      { Casing: 50, Calls: 50 },
      { Pretty: ['Casing'], Clear: ['Calls'] },
      { Pretty: 0, Clear: 100 },
    )
    expect(outcomeOf(orphanEffort, unsold)).toEqual(['serious: Casing'])
  })
  it('does not accuse R&D while no emphasis is known', () => {
    expect(findingsOf(orphanEffort, withPitch(mapOf({ Casing: 50 }, {}), 'Later'))).toEqual([])
  })
  it('names the effort and the emphasis it fired on', () => {
    expect(findingsOf(orphanEffort, casing(20))[0]?.because).toEqual([
      { record: 'Elegant casing', label: 'effort', value: 0.2 },
      { record: 'Elegant casing', label: 'emphasis', value: 0 },
    ])
  })
})
