import { describe, expect, it } from 'vitest'
import { creatorsNotWithCustomers } from '../../../../shared/finding/rules/creators-not-with-customers.ts'
import { findingsOf, outcomeOf } from '../../../fixtures/findings-of.ts'
import { withLink } from '../../../fixtures/map-of.ts'
import { withEvidence, withParticipant } from '../../../fixtures/room-of.ts'
import { storyOf } from '../../../fixtures/story-of.ts'

const offer = storyOf(20, true)

describe('the makers are not with customers', () => {
  it('is to be discussed for a new offer of which only others heard', () => {
    expect(outcomeOf(creatorsNotWithCustomers, withEvidence(offer, 'Ease', { heardBy: 'marketer' }))).toEqual(
      ['discuss: Easy to run'],
    )
  })
  it('is to be discussed where nothing was heard at all', () => {
    expect(outcomeOf(creatorsNotWithCustomers, offer)).toEqual(['discuss: Easy to run'])
  })
  it.each(['R&D', 'Product', 'Innovation'] as const)(
    'is silent once somebody of %s heard a customer',
    name => {
      const maker = withParticipant(offer, 'maker', { function: name })
      expect(findingsOf(creatorsNotWithCustomers, withEvidence(maker, 'Ease', { heardBy: 'maker' }))).toEqual(
        [],
      )
      expect(
        findingsOf(creatorsNotWithCustomers, withEvidence(maker, 'Easy to run', { heardBy: 'maker' })),
      ).toEqual([])
    },
  )
  it('does not count what makers heard about something else', () => {
    expect(
      outcomeOf(creatorsNotWithCustomers, withEvidence(offer, 'Sound', { heardBy: 'engineer' })),
    ).toEqual(['discuss: Easy to run'])
    const weak = withLink(offer, 'Ease', 'Easy to run', { strength: 1 })
    expect(outcomeOf(creatorsNotWithCustomers, withEvidence(weak, 'Ease', { heardBy: 'engineer' }))).toEqual([
      'discuss: Easy to run',
    ])
  })
  it('does not count what they heard more than 365 days ago', () => {
    const old = withEvidence(offer, 'Ease', { heardBy: 'engineer', date: '2025-03-13' })
    expect(outcomeOf(creatorsNotWithCustomers, old)).toEqual(['discuss: Easy to run'])
  })
  it('asks only about new offers', () => {
    expect(findingsOf(creatorsNotWithCustomers, storyOf(20, false))).toEqual([])
  })
})
