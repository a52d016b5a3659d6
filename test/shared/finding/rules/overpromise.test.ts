import { describe, expect, it } from 'vitest'
import { overpromise } from '../../../../shared/finding/rules/overpromise.ts'
import type { Invention } from '../../../../shared/map/invention.ts'
import type { Pitch } from '../../../../shared/map/pitch.ts'
import { findingsOf, outcomeOf } from '../../../fixtures/findings-of.ts'
import { withInvention, withLink, withPitch } from '../../../fixtures/map-of.ts'
import { makerOf, mapOf } from '../../../fixtures/share-map.ts'

/** "Up in a day" has some of 100 points and stands on Quick start, which one invention enables. */
function promise(points: number, pitch: Partial<Pitch>, maker: Partial<Invention> = { status: 'prototype' }) {
  const base = mapOf({ Sound: 10, 'Quick start': 10 }, { Best: ['Sound'] }, { Best: 100 - points })
  const built = withInvention(base, makerOf('Quick start'), { effort: 10, ...maker })
  return withLink(
    withPitch(built, 'Up in a day', { emphasis: points, ...pitch }),
    'Quick start',
    'Up in a day',
  )
}

describe('we claim more than exists', () => {
  it('notes a little, discusses from five percent, is serious from twenty', () => {
    expect(outcomeOf(overpromise, promise(4.9, { claim: 'available' }))).toEqual(['note: Up in a day'])
    expect(outcomeOf(overpromise, promise(5, { claim: 'available' }))).toEqual(['discuss: Up in a day'])
    expect(outcomeOf(overpromise, promise(19.9, { claim: 'available' }))).toEqual(['discuss: Up in a day'])
    expect(outcomeOf(overpromise, promise(20, { claim: 'available' }))).toEqual(['serious: Up in a day'])
  })
  it.each([
    ['vision', 'idea'],
    ['research', 'research'],
    ['pilot', 'prototype'],
    ['available', 'shipping'],
  ] as const)('accepts the claim "%s" for what is at the stage of %s', (claim, status) => {
    expect(findingsOf(overpromise, promise(50, { claim }, { status }))).toEqual([])
  })
  it.each([
    ['research', 'idea'],
    ['pilot', 'research'],
    ['available', 'prototype'],
  ] as const)('objects to the claim "%s" for what is at the stage of %s', (claim, status) => {
    expect(outcomeOf(overpromise, promise(50, { claim }, { status }))).toEqual(['serious: Up in a day'])
  })
  it('counts only the part of the pitch that claims too much', () => {
    const half = withLink(promise(50, { claim: 'available' }), 'Sound', 'Up in a day')
    expect(findingsOf(overpromise, half)[0]?.share).toBeCloseTo(0.25, 12)
  })
  it('leaves a benefit without support to "we sell, nobody builds"', () => {
    expect(findingsOf(overpromise, promise(50, { claim: 'available' }, { status: 'retired' }))).toEqual([])
  })
  it('says nothing while the claim or the status is unknown', () => {
    expect(findingsOf(overpromise, promise(50, { claim: null }))).toEqual([])
    expect(findingsOf(overpromise, promise(50, { claim: 'available' }, { status: null }))).toEqual([])
  })
})

describe('we promise a date before anything is due', () => {
  const shipping = { status: 'shipping', availableFrom: '2026-06-01' } as const
  it('is to be discussed when the promise is a day earlier than the roadmap', () => {
    const early = promise(50, { claim: 'available', promisedFor: '2026-05-31' }, shipping)
    expect(outcomeOf(overpromise, early)).toEqual(['discuss: Up in a day'])
    expect(findingsOf(overpromise, promise(50, { promisedFor: '2026-06-01' }, shipping))).toEqual([])
  })
  it('is silent when one invention behind the pitch is due in time', () => {
    const early = promise(50, { promisedFor: '2026-05-31' }, shipping)
    const helped = withInvention(early, 'Set discovery', { status: 'research', availableFrom: '2026-05-01' })
    expect(findingsOf(overpromise, withLink(helped, 'Set discovery', 'Quick start'))).toEqual([])
  })
  it('does not count an invention that only might help', () => {
    const early = promise(50, { promisedFor: '2026-05-31' }, shipping)
    const helped = withInvention(early, 'Set discovery', { status: 'research', availableFrom: '2026-05-01' })
    const weak = withLink(helped, 'Set discovery', 'Quick start', { strength: 1 })
    expect(outcomeOf(overpromise, weak)).toEqual(['discuss: Up in a day'])
  })
  it('names both dates', () => {
    const early = promise(50, { claim: 'available', promisedFor: '2026-05-31' }, shipping)
    expect(findingsOf(overpromise, early)[0]?.because).toEqual(
      expect.arrayContaining([
        { record: 'Up in a day', label: 'promisedFor', value: '2026-05-31' },
        { record: makerOf('Quick start'), label: 'availableFrom', value: '2026-06-01' },
      ]),
    )
  })
  it('says nothing where no date is known', () => {
    expect(
      findingsOf(overpromise, promise(50, { promisedFor: '2026-05-31' }, { status: 'shipping' })),
    ).toEqual([])
  })
})
