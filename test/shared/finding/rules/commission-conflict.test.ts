import { describe, expect, it } from 'vitest'
import { commissionConflict } from '../../../../shared/finding/rules/commission-conflict.ts'
import type { Pitch } from '../../../../shared/map/pitch.ts'
import { findingsOf, outcomeOf } from '../../../fixtures/findings-of.ts'
import { withPitch, workshopOf } from '../../../fixtures/map-of.ts'

/** Two established offers pay 800 and 1,200, so the middle is 1,000; the new one pays what is given. */
function offers(fields: Partial<Pitch>) {
  const small = withPitch(workshopOf(), 'Small', { price: 8000, commissionPercent: 10, isNew: false })
  const both = withPitch(small, 'Large', { price: 6000, commissionPercent: 20, isNew: null })
  return withPitch(both, 'New', { isNew: true, channel: 'field', commissionPercent: 10, ...fields })
}

describe('selling the new offer pays too little', () => {
  it('is to be discussed under half of the usual commission', () => {
    expect(findingsOf(commissionConflict, offers({ price: 5000 }))).toEqual([])
    expect(outcomeOf(commissionConflict, offers({ price: 4990 }))).toEqual(['discuss: New'])
  })
  it('is serious under a quarter of it', () => {
    expect(outcomeOf(commissionConflict, offers({ price: 2500 }))).toEqual(['discuss: New'])
    expect(outcomeOf(commissionConflict, offers({ price: 2490 }))).toEqual(['serious: New'])
  })
  it('takes the middle, so that one large offer does not decide', () => {
    const withGiant = withPitch(offers({ price: 5000 }), 'Giant', { price: 1_000_000, commissionPercent: 20 })
    expect(outcomeOf(commissionConflict, withGiant)).toEqual(['discuss: New'])
  })
  it('asks only new offers that go through the field', () => {
    expect(findingsOf(commissionConflict, offers({ price: 100, channel: 'partner' }))).toEqual([])
    expect(findingsOf(commissionConflict, offers({ price: 100, isNew: false }))).toEqual([])
  })
  it('says nothing while price, rate or every established offer is unknown', () => {
    expect(findingsOf(commissionConflict, offers({ price: null }))).toEqual([])
    expect(findingsOf(commissionConflict, offers({ price: 100, commissionPercent: null }))).toEqual([])
    const alone = withPitch(workshopOf(), 'New', {
      isNew: true,
      channel: 'field',
      price: 1,
      commissionPercent: 1,
    })
    expect(findingsOf(commissionConflict, alone)).toEqual([])
  })
  it('names what it pays, what each established offer pays, what is usual and how they compare', () => {
    expect(findingsOf(commissionConflict, offers({ price: 1000 }))[0]?.because.slice(0, 5)).toEqual([
      { record: 'New', label: 'commissionRatio', value: 0.1 },
      { record: 'New', label: 'commission', value: 100 },
      { record: null, label: 'usualCommission', value: 1000 },
      { record: 'Small', label: 'commission', value: 800 },
      { record: 'Large', label: 'commission', value: 1200 },
    ])
  })
})
