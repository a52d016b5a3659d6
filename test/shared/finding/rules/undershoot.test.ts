import { describe, expect, it } from 'vitest'
import { undershoot } from '../../../../shared/finding/rules/undershoot.ts'
import type { Benefit } from '../../../../shared/map/benefit.ts'
import { findingsOf, outcomeOf } from '../../../fixtures/findings-of.ts'
import { withBenefit } from '../../../fixtures/map-of.ts'
import { mapOf } from '../../../fixtures/share-map.ts'

function price(points: number, levels: Partial<Benefit>) {
  const base = mapOf(
    { Sound: 10 },
    { Cheap: ['Price'], Best: ['Sound'] },
    { Cheap: points, Best: 100 - points },
  )
  return withBenefit(base, 'Price', { importance: 4, goodEnough: 7, ours: 6.9, rival: 7, ...levels })
}

describe('not good enough where it matters', () => {
  it('is to be discussed at importance 4 and serious at importance 5', () => {
    expect(outcomeOf(undershoot, price(10, {}))).toEqual(['discuss: Price'])
    expect(outcomeOf(undershoot, price(10, { importance: 5 }))).toEqual(['serious: Price'])
    expect(findingsOf(undershoot, price(10, { importance: 3 }))).toEqual([])
  })
  it('is serious from twenty percent of the emphasis', () => {
    expect(outcomeOf(undershoot, price(19.9, {}))).toEqual(['discuss: Price'])
    expect(outcomeOf(undershoot, price(20, {}))).toEqual(['serious: Price'])
  })
  it('says nothing when we are just good enough', () => {
    expect(findingsOf(undershoot, price(40, { ours: 7 }))).toEqual([])
  })
  it('leaves it to the open field when the rival is not good enough either', () => {
    expect(findingsOf(undershoot, price(40, { rival: 6.9 }))).toEqual([])
  })
  it('says nothing while a level or the importance is unknown', () => {
    for (const unknown of ['importance', 'goodEnough', 'ours', 'rival']) {
      expect(findingsOf(undershoot, price(40, { [unknown]: null })), unknown).toEqual([])
    }
  })
})
