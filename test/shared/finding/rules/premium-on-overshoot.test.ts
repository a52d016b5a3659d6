import { describe, expect, it } from 'vitest'
import { premiumOnOvershoot } from '../../../../shared/finding/rules/premium-on-overshoot.ts'
import type { Pitch } from '../../../../shared/map/pitch.ts'
import { findingsOf, outcomeOf } from '../../../fixtures/findings-of.ts'
import { withBenefit, withLink, withPitch } from '../../../fixtures/map-of.ts'
import { mapOf } from '../../../fixtures/share-map.ts'

function offer(fields: Partial<Pitch>, rival: number | null = 7) {
  const emphasis = fields.emphasis ?? 20
  const base = mapOf({ Sound: 10, Price: 10 }, { Cheap: ['Price'] }, { Cheap: 100 - emphasis })
  const rated = withBenefit(base, 'Sound', { goodEnough: 6, ours: 9, rival })
  return withLink(withPitch(rated, 'Best sound', { emphasis, ...fields }), 'Sound', 'Best sound')
}

describe('a premium on an overshoot', () => {
  it('begins at ten percent above the alternative', () => {
    expect(outcomeOf(premiumOnOvershoot, offer({ price: 110, alternativePrice: 100 }))).toEqual([
      'serious: Best sound',
    ])
    expect(findingsOf(premiumOnOvershoot, offer({ price: 109.9, alternativePrice: 100 }))).toEqual([])
  })
  it('is serious from twenty percent of the emphasis', () => {
    expect(outcomeOf(premiumOnOvershoot, offer({ price: 130, alternativePrice: 100, emphasis: 19 }))).toEqual(
      ['discuss: Best sound'],
    )
  })
  it('needs half of the pitch to stand on the overshoot', () => {
    const half = withLink(offer({ price: 130, alternativePrice: 100 }), 'Price', 'Best sound')
    expect(outcomeOf(premiumOnOvershoot, half)).toEqual(['serious: Best sound'])
    const less = withLink(half, 'Sound', 'Best sound', { strength: 3 })
    expect(findingsOf(premiumOnOvershoot, less)).toEqual([])
  })
  it('says nothing where the rival is not good enough, or unknown', () => {
    expect(findingsOf(premiumOnOvershoot, offer({ price: 130, alternativePrice: 100 }, 5))).toEqual([])
    expect(findingsOf(premiumOnOvershoot, offer({ price: 130, alternativePrice: 100 }, null))).toEqual([])
  })
  it('says nothing while a price is unknown', () => {
    expect(findingsOf(premiumOnOvershoot, offer({ price: 130, alternativePrice: null }))).toEqual([])
    expect(findingsOf(premiumOnOvershoot, offer({ price: null, alternativePrice: 100 }))).toEqual([])
  })
})
