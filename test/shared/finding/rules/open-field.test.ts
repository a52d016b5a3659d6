import { describe, expect, it } from 'vitest'
import { openField } from '../../../../shared/finding/rules/open-field.ts'
import type { Benefit } from '../../../../shared/map/benefit.ts'
import { findingsOf, outcomeOf } from '../../../fixtures/findings-of.ts'
import { withBenefit, workshopOf } from '../../../fixtures/map-of.ts'

const field = (levels: Partial<Benefit>) =>
  withBenefit(workshopOf(), 'One system', { importance: 4, goodEnough: 6, ours: 5.9, rival: 5.9, ...levels })

describe('an open field', () => {
  it('is noted where buyers need it and nobody is good enough', () => {
    expect(outcomeOf(openField, field({}))).toEqual(['note: One system'])
  })
  it('closes as soon as we or the rival are good enough', () => {
    expect(findingsOf(openField, field({ ours: 6 }))).toEqual([])
    expect(findingsOf(openField, field({ rival: 6 }))).toEqual([])
  })
  it('needs importance 4', () => {
    expect(findingsOf(openField, field({ importance: 3 }))).toEqual([])
    expect(outcomeOf(openField, field({ importance: 5 }))).toEqual(['note: One system'])
  })
  it('says nothing while a level is unknown', () => {
    for (const unknown of ['importance', 'goodEnough', 'ours', 'rival']) {
      expect(findingsOf(openField, field({ [unknown]: null })), unknown).toEqual([])
    }
  })
})
