import { describe, expect, it } from 'vitest'
import { noEvidence } from '../../../../shared/finding/rules/no-evidence.ts'
import { outcomeOf } from '../../../fixtures/findings-of.ts'
import { withLink } from '../../../fixtures/map-of.ts'
import { withEvidence } from '../../../fixtures/room-of.ts'
import { storyOf } from '../../../fixtures/story-of.ts'

/** What the rule says about Ease; Sound is checked by somebody so that it stays quiet. */
const aboutEase = (workshop: ReturnType<typeof storyOf>) =>
  outcomeOf(noEvidence, withEvidence(workshop, 'Sound'))

describe('nobody has asked the customer', () => {
  it('speaks up from ten percent of the emphasis and is serious from thirty', () => {
    expect(aboutEase(storyOf(9.9))).toEqual([])
    expect(aboutEase(storyOf(10))).toEqual(['discuss: Ease'])
    expect(aboutEase(storyOf(29.9))).toEqual(['discuss: Ease'])
    expect(aboutEase(storyOf(30))).toEqual(['serious: Ease'])
  })
  it('asks about every benefit behind a new offer, however small', () => {
    expect(aboutEase(storyOf(1, true))).toEqual(['discuss: Ease'])
    expect(aboutEase(withLink(storyOf(1, true), 'Ease', 'Easy to run', { strength: 1 }))).toEqual([])
  })
  it('is content with one piece of evidence, whoever heard it and whatever it says', () => {
    expect(aboutEase(withEvidence(storyOf(50), 'Ease', { heardBy: null, verdict: 'contradicts' }))).toEqual(
      [],
    )
  })
  it('takes evidence about a pitch for the benefits it stands on at 3 or 9', () => {
    expect(aboutEase(withEvidence(storyOf(50), 'Easy to run'))).toEqual([])
    const weak = withLink(storyOf(50, true), 'Ease', 'Easy to run', { strength: 1 })
    expect(aboutEase(withEvidence(weak, 'Easy to run'))).toEqual(['serious: Ease'])
  })
  it('takes evidence about an invention for no benefit', () => {
    expect(aboutEase(withEvidence(storyOf(50), 'Ease maker'))).toEqual(['serious: Ease'])
  })
  it('forgets what is older than 365 days, and does not count what has no date or lies ahead', () => {
    const heard = (date: string | null) => aboutEase(withEvidence(storyOf(50), 'Ease', { date }))
    expect(heard('2025-03-14')).toEqual([])
    expect(heard('2025-03-13')).toEqual(['serious: Ease'])
    expect(heard('2026-03-14')).toEqual([])
    expect(heard('2026-03-15')).toEqual(['serious: Ease'])
    expect(heard(null)).toEqual(['serious: Ease'])
  })
})
