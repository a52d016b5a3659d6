import { describe, expect, it } from 'vitest'
import { staleCollateral } from '../../../../shared/finding/rules/stale-collateral.ts'
import type { Invention } from '../../../../shared/map/invention.ts'
import { findingsOf, outcomeOf } from '../../../fixtures/findings-of.ts'
import { withInvention, withLink, withPitch } from '../../../fixtures/map-of.ts'
import { makerOf, mapOf } from '../../../fixtures/share-map.ts'

/** A brochure with some of 100 points, last reviewed on a day; today is 2026-03-14. */
function brochure(points: number, reviewed: string | null, maker: Partial<Invention> = {}) {
  const base = mapOf({ Offline: 10, Sound: 10 }, { Other: ['Sound'] }, { Other: 100 - points })
  const fresh = withPitch(base, 'Other', { emphasis: 100 - points, reviewed: '2026-03-01' })
  const built = withInvention(fresh, makerOf('Offline'), { effort: 10, status: 'shipping', ...maker })
  return withLink(withPitch(built, 'Brochure', { emphasis: points, reviewed }), 'Offline', 'Brochure')
}

const CHANGED = { statusSince: '2026-02-02' }

describe('material out of date', () => {
  it('lasts 180 days and not one more', () => {
    expect(findingsOf(staleCollateral, brochure(30, '2025-09-15'))).toEqual([])
    expect(outcomeOf(staleCollateral, brochure(30, '2025-09-14'))).toEqual(['discuss: Brochure'])
  })
  it('is noted under five percent of the emphasis and discussed from there', () => {
    expect(outcomeOf(staleCollateral, brochure(4.9, '2025-01-01'))).toEqual(['note: Brochure'])
    expect(outcomeOf(staleCollateral, brochure(5, '2025-01-01'))).toEqual(['discuss: Brochure'])
  })
  it('is serious from twenty percent only when the product has changed since', () => {
    expect(outcomeOf(staleCollateral, brochure(20, '2026-02-01', CHANGED))).toEqual(['serious: Brochure'])
    expect(outcomeOf(staleCollateral, brochure(19.9, '2026-02-01', CHANGED))).toEqual(['discuss: Brochure'])
    expect(outcomeOf(staleCollateral, brochure(60, '2025-01-01'))).toEqual(['discuss: Brochure'])
  })
  it('is fresh when it was reviewed on the day of the change', () => {
    expect(findingsOf(staleCollateral, brochure(20, '2026-02-02', CHANGED))).toEqual([])
  })
  it('is dated by a retired invention too', () => {
    const retired = brochure(20, '2026-02-01', { ...CHANGED, status: 'retired' })
    expect(outcomeOf(staleCollateral, retired)).toEqual(['serious: Brochure'])
  })
  it('is not dated by what only might help', () => {
    const weak = withLink(brochure(20, '2026-02-01', CHANGED), makerOf('Offline'), 'Offline', { strength: 1 })
    expect(findingsOf(staleCollateral, weak)).toEqual([])
    const barely = withLink(brochure(20, '2026-02-01', CHANGED), 'Offline', 'Brochure', { strength: 1 })
    expect(findingsOf(staleCollateral, barely)).toEqual([])
  })
  it('is stale when nobody ever reviewed it', () => {
    expect(outcomeOf(staleCollateral, brochure(30, null))).toEqual(['discuss: Brochure'])
  })
  it('names the invention that changed and when', () => {
    expect(findingsOf(staleCollateral, brochure(20, '2026-02-01', CHANGED))[0]?.because).toContainEqual({
      record: makerOf('Offline'),
      label: 'statusSince',
      value: '2026-02-02',
    })
  })
})
