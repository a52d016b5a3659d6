import { describe, expect, it } from 'vitest'
import { compromisedEvidence } from '../../../../shared/finding/rules/compromised-evidence.ts'
import { findingsOf, outcomeOf } from '../../../fixtures/findings-of.ts'
import { withEvidence, withParticipant } from '../../../fixtures/room-of.ts'
import { storyOf } from '../../../fixtures/story-of.ts'

const heardBy = (points: number, ...ears: (string | null)[]) =>
  ears.reduce((workshop, heardBy) => withEvidence(workshop, 'Ease', { heardBy }), storyOf(points))

describe('only ears that are paid on the deal', () => {
  it('speaks up from ten percent of the emphasis and is serious from thirty', () => {
    expect(findingsOf(compromisedEvidence, heardBy(9.9, 'seller'))).toEqual([])
    expect(outcomeOf(compromisedEvidence, heardBy(10, 'seller', 'second seller'))).toEqual(['discuss: Ease'])
    expect(outcomeOf(compromisedEvidence, heardBy(29.9, 'seller'))).toEqual(['discuss: Ease'])
    expect(outcomeOf(compromisedEvidence, heardBy(30, 'seller'))).toEqual(['serious: Ease'])
  })
  it('asks about every benefit behind a new offer', () => {
    const small = withEvidence(storyOf(1, true), 'Ease', { heardBy: 'seller' })
    expect(outcomeOf(compromisedEvidence, small)).toEqual(['discuss: Ease'])
  })
  it('is silent as soon as one neutral pair of ears was there', () => {
    expect(findingsOf(compromisedEvidence, heardBy(50, 'seller', 'engineer'))).toEqual([])
  })
  it('accuses nobody when a hearer is unknown, was deleted, or has not said how they are paid', () => {
    expect(findingsOf(compromisedEvidence, heardBy(50, 'seller', null))).toEqual([])
    expect(findingsOf(compromisedEvidence, heardBy(50, 'seller', 'somebody who left'))).toEqual([])
    const unsaid = withParticipant(heardBy(50, 'seller', 'newcomer'), 'newcomer', { paidOnDeal: 'unknown' })
    expect(findingsOf(compromisedEvidence, unsaid)).toEqual([])
  })
  it('says nothing where nothing was heard', () => {
    expect(findingsOf(compromisedEvidence, storyOf(50))).toEqual([])
  })
  it('names functions, not persons, among its numbers', () => {
    const told = JSON.stringify(findingsOf(compromisedEvidence, heardBy(50, 'seller'))[0]?.because)
    expect(told).toContain('Sales')
    expect(told).not.toContain('seller')
  })
  it('is marked as touching pay', () => {
    expect(compromisedEvidence.sensitive).toBe(true)
  })
})
