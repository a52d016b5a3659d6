import { describe, expect, it } from 'vitest'
import { innovatorOnCommission } from '../../../../shared/finding/rules/innovator-on-commission.ts'
import type { Participant } from '../../../../shared/team/participant.ts'
import { findingsOf, outcomeOf } from '../../../fixtures/findings-of.ts'
import { workshopOf } from '../../../fixtures/map-of.ts'
import { withEvidence, withParticipant } from '../../../fixtures/room-of.ts'

const innovator = (fields: Partial<Participant> = {}) =>
  withParticipant(withParticipant(workshopOf(), 'marketer'), 'innovator', {
    track: 'innovation',
    paidOnDeal: 'yes',
    ...fields,
  })

const heard = (byInnovator: number, byMarketer: number) => {
  let workshop = innovator()
  for (let at = 0; at < byInnovator; at += 1)
    workshop = withEvidence(workshop, 'Ease', { heardBy: 'innovator' })
  for (let at = 0; at < byMarketer; at += 1)
    workshop = withEvidence(workshop, 'Ease', { heardBy: 'marketer' })
  return workshop
}

describe('an innovator paid on the deal', () => {
  it('is to be discussed while others hear more', () => {
    expect(outcomeOf(innovatorOnCommission, heard(1, 2))).toEqual(['discuss: innovator'])
  })
  it('is serious from half of what was heard', () => {
    expect(outcomeOf(innovatorOnCommission, heard(2, 2))).toEqual(['serious: innovator'])
  })
  it('leaves the share unknown while nothing was heard', () => {
    expect(findingsOf(innovatorOnCommission, innovator())[0]).toMatchObject({
      severity: 'discuss',
      share: null,
    })
  })
  it('does not count what was heard more than 365 days ago', () => {
    const old = withEvidence(heard(0, 2), 'Ease', { heardBy: 'innovator', date: '2025-03-13' })
    expect(findingsOf(innovatorOnCommission, old)[0]?.share).toBe(0)
  })
  it('leaves alone whoever executes, does both, or is not known to be paid on deals', () => {
    expect(findingsOf(innovatorOnCommission, innovator({ track: 'execution' }))).toEqual([])
    expect(findingsOf(innovatorOnCommission, innovator({ track: 'both' }))).toEqual([])
    expect(findingsOf(innovatorOnCommission, innovator({ paidOnDeal: 'unknown' }))).toEqual([])
  })
  it('is marked as touching pay', () => {
    expect(innovatorOnCommission.sensitive).toBe(true)
  })
})
