import { describe, expect, it } from 'vitest'
import { identityUnprotected } from '../../../../shared/finding/rules/identity-unprotected.ts'
import type { Invention } from '../../../../shared/map/invention.ts'
import { findingsOf, outcomeOf } from '../../../fixtures/findings-of.ts'
import { withBenefit, withInvention, withLink } from '../../../fixtures/map-of.ts'
import { mapOf } from '../../../fixtures/share-map.ts'

function brand(points: number, maker: Partial<Invention>, strength: 9 | 3 = 9) {
  const base = mapOf(
    { Fun: 10 },
    { Safest: ['Safety'], Fast: ['Fun'] },
    { Safest: points, Fast: 100 - points },
  )
  const known = withBenefit(base, 'Safety', { identity: true })
  return withLink(withInvention(known, 'Belt', maker), 'Belt', 'Safety', { strength })
}

describe('what we are known for is unprotected', () => {
  it('is serious from twenty percent of the emphasis', () => {
    expect(outcomeOf(identityUnprotected, brand(20, { ip: 'none' }))).toEqual(['serious: Safety'])
    expect(findingsOf(identityUnprotected, brand(19.9, { ip: 'none' }))).toEqual([])
  })
  it.each(['patent', 'application', 'secret'] as const)('is silent when a %s reads on it', ip => {
    expect(findingsOf(identityUnprotected, brand(60, { ip }))).toEqual([])
  })
  it('does not take a right that only contributes for protection', () => {
    expect(outcomeOf(identityUnprotected, brand(60, { ip: 'patent' }, 3))).toEqual(['serious: Safety'])
  })
  it('does not take a retired patent for protection', () => {
    expect(outcomeOf(identityUnprotected, brand(60, { ip: 'patent', status: 'retired' }))).toEqual([
      'serious: Safety',
    ])
  })
  it('does not count protection that nobody has named', () => {
    expect(outcomeOf(identityUnprotected, brand(60, { ip: null }))).toEqual(['serious: Safety'])
  })
  it('says nothing about a benefit the brand is not known for', () => {
    expect(
      findingsOf(identityUnprotected, withBenefit(brand(60, { ip: 'none' }), 'Safety', { identity: null })),
    ).toEqual([])
  })
})
