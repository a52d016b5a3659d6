import { describe, expect, it } from 'vitest'
import { overshoot } from '../../../../shared/finding/rules/overshoot.ts'
import type { Benefit } from '../../../../shared/map/benefit.ts'
import { findingsOf, outcomeOf } from '../../../fixtures/findings-of.ts'
import { withBenefit } from '../../../fixtures/map-of.ts'
import { mapOf } from '../../../fixtures/share-map.ts'

const sound = (effort: number, levels: Partial<Benefit>) =>
  withBenefit(mapOf({ Sound: effort, Price: 100 - effort }, { Best: ['Sound'] }), 'Sound', levels)

const BETTER = { goodEnough: 6, ours: 7.5, rival: 6 }

describe('better than good enough', () => {
  it('speaks up from ten percent of the effort and is serious from twenty', () => {
    expect(findingsOf(overshoot, sound(9.9, BETTER))).toEqual([])
    expect(outcomeOf(overshoot, sound(10, BETTER))).toEqual(['discuss: Sound'])
    expect(outcomeOf(overshoot, sound(19.9, BETTER))).toEqual(['discuss: Sound'])
    expect(outcomeOf(overshoot, sound(20, BETTER))).toEqual(['serious: Sound'])
  })
  it('begins one and a half levels above what buyers need', () => {
    expect(findingsOf(overshoot, sound(50, { ...BETTER, ours: 7.4 }))).toEqual([])
    expect(outcomeOf(overshoot, sound(50, { ...BETTER, ours: 7.5 }))).toEqual(['serious: Sound'])
  })
  it('is only a note while the rival falls short or nobody knows the rival', () => {
    expect(outcomeOf(overshoot, sound(50, { ...BETTER, rival: 5.9 }))).toEqual(['note: Sound'])
    expect(outcomeOf(overshoot, sound(50, { ...BETTER, rival: null }))).toEqual(['note: Sound'])
  })
  it('says nothing while a level of ours or of the need is unknown', () => {
    expect(findingsOf(overshoot, sound(50, { ...BETTER, ours: null }))).toEqual([])
    expect(findingsOf(overshoot, sound(50, { ...BETTER, goodEnough: null }))).toEqual([])
  })
})
