import { describe, expect, it } from 'vitest'
import { cadenceLapsed } from '../../../../shared/finding/rules/cadence-lapsed.ts'
import { findingsOf, outcomeOf } from '../../../fixtures/findings-of.ts'
import { workshopOf } from '../../../fixtures/map-of.ts'
import { withSession } from '../../../fixtures/room-of.ts'

describe('the sessions lapse', () => {
  it('is silent while the next session has a date and the last is not long ago', () => {
    expect(findingsOf(cadenceLapsed, withSession(workshopOf(), '2026-03-01'))).toEqual([])
  })
  it('is to be discussed when no next session is set', () => {
    expect(outcomeOf(cadenceLapsed, withSession(workshopOf(), '2026-03-01', { nextDate: null }))).toEqual([
      'discuss: ',
    ])
    expect(outcomeOf(cadenceLapsed, workshopOf())).toEqual(['discuss: '])
  })
  it('allows twice the cadence and not a day more', () => {
    expect(findingsOf(cadenceLapsed, withSession(workshopOf(), '2026-02-14'))).toEqual([])
    expect(outcomeOf(cadenceLapsed, withSession(workshopOf(), '2026-02-13'))).toEqual(['discuss: '])
  })
  it('follows the cadence of the workshop', () => {
    const weekly = withSession(workshopOf({ cadenceDays: 7 }), '2026-02-27')
    expect(outcomeOf(cadenceLapsed, weekly)).toEqual(['discuss: '])
  })
  it('takes a session that is already planned for the next one', () => {
    const held = withSession(workshopOf(), '2026-03-01', { nextDate: null })
    expect(findingsOf(cadenceLapsed, withSession(held, '2026-03-20'))).toEqual([])
  })
})
