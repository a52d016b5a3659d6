import { describe, expect, it } from 'vitest'
import { measure } from '../../../shared/analysis/measure.ts'
import type { Workshop } from '../../../shared/workshop/workshop.ts'
import { withBenefit, withInvention, withLink, withPitch, workshopOf } from '../../fixtures/map-of.ts'
import { TODAY, withEvidence, withParticipant, withSession } from '../../fixtures/room-of.ts'
import { makerOf, mapOf } from '../../fixtures/share-map.ts'

const measured = (workshop: Workshop) => measure(workshop, TODAY)
const metrics = (workshop: Workshop) => measured(workshop).metrics

describe('an empty workshop', () => {
  it('is not assessed in any figure', () => {
    const { perBenefit, readiness, commissionRatio, ...figures } = metrics(workshopOf())
    expect(new Set(Object.values(figures))).toEqual(new Set([null]))
    expect([perBenefit, readiness, commissionRatio]).toEqual([[], [], []])
  })
})

describe('what each figure rests on', () => {
  const half = mapOf(
    { Sound: 10, Price: null },
    { Best: ['Sound'], Cheap: ['Price'] },
    { Best: 10, Cheap: null },
  )
  it('is counted: so many of so many', () => {
    expect(measured(half).bases).toMatchObject({
      inventionsWithEffort: { known: 1, all: 2 },
      pitchesWithEmphasis: { known: 1, all: 2 },
      benefitsRated: { known: 0, all: 2 },
    })
  })
  it('leaves out what is unknown instead of taking it for nothing', () => {
    expect(metrics(half).alignment).toBe(1)
  })
})

describe('overshoot effort', () => {
  const rated = (levels: object) =>
    withBenefit(mapOf({ Sound: 60, Price: 40 }, { Best: ['Sound'] }), 'Sound', levels)
  it('is not assessed until a benefit has all three levels', () => {
    expect(metrics(rated({ goodEnough: 5, ours: 9 })).overshootEffort).toBeNull()
    expect(metrics(rated({ goodEnough: 5, ours: 6, rival: 5 })).overshootEffort).toBe(0)
  })
  it('counts a benefit from one and a half levels above the need, where the rival suffices', () => {
    expect(metrics(rated({ goodEnough: 5, ours: 6.5, rival: 5 })).overshootEffort).toBeCloseTo(0.6, 12)
    expect(metrics(rated({ goodEnough: 5, ours: 6.4, rival: 5 })).overshootEffort).toBe(0)
    expect(metrics(rated({ goodEnough: 5, ours: 6.5, rival: 4.9 })).overshootEffort).toBe(0)
  })
})

describe('evidence coverage', () => {
  const story = withParticipant(
    withParticipant(mapOf({ Sound: 10 }, { Best: ['Sound'], Cheap: ['Price'] }), 'engineer'),
    'seller',
    { paidOnDeal: 'yes' },
  )
  const coverage = (fields: object) => metrics(withEvidence(story, 'Sound', fields)).evidenceCoverage
  it('is nothing, not unknown, where nobody was asked', () => {
    expect(metrics(story).evidenceCoverage).toBe(0)
  })
  it('counts what somebody heard who is known not to be paid on the deal', () => {
    expect(coverage({ heardBy: 'engineer' })).toBe(0.5)
    expect(coverage({ heardBy: 'seller' })).toBe(0)
    expect(coverage({ heardBy: null })).toBe(0)
    expect(coverage({ heardBy: 'somebody who left' })).toBe(0)
  })
  it('reaches back 365 days, both days included', () => {
    expect(coverage({ heardBy: 'engineer', date: '2025-03-14' })).toBe(0.5)
    expect(coverage({ heardBy: 'engineer', date: '2025-03-13' })).toBe(0)
    expect(coverage({ heardBy: 'engineer', date: '2026-03-15' })).toBe(0)
  })
})

describe('overpromise and staleness', () => {
  it('is not assessed until a pitch with emphasis makes a claim', () => {
    const silent = mapOf({ Sound: 10 }, { Best: ['Sound'] })
    expect(metrics(silent).overpromise).toBeNull()
    expect(metrics(withPitch(silent, 'Best', { emphasis: 10, claim: 'available' })).overpromise).toBe(0)
    expect(metrics(withPitch(silent, 'Other', { claim: 'available' })).overpromise).toBeNull()
  })
  it('takes material that was never checked for stale', () => {
    const two = mapOf({ Sound: 10 }, { Best: ['Sound'], Cheap: ['Sound'] })
    expect(metrics(withPitch(two, 'Best', { emphasis: 10, reviewed: '2026-03-01' })).staleness).toBe(0.5)
  })
})

describe('the horizon split', () => {
  const split = (today: number, later: number, untagged: number) => {
    const first = withInvention(workshopOf(), 'Today', { effort: today, horizon: 1 })
    const both = withInvention(first, 'Later', { effort: later, horizon: 3 })
    return metrics(withInvention(both, 'Untagged', { effort: untagged })).horizons
  }
  it('is the split of the effort that has a horizon', () => {
    expect(split(30, 30, 40)).toEqual([0.5, 0, 0.5])
  })
  it('is not assessed while under half of the effort has one', () => {
    expect(split(25, 25, 50)).toEqual([0.5, 0, 0.5])
    expect(split(24, 25, 51)).toBeNull()
  })
})

describe('two-sided why', () => {
  const linked = (fields: object) => {
    const cards = withBenefit(withInvention(workshopOf(), 'Codec'), 'Sound')
    return metrics(withLink(cards, 'Codec', 'Sound', fields)).twoSidedWhy
  }
  it('is not assessed while no link carries weight', () => {
    expect(linked({ strength: 1 })).toBeNull()
  })
  it('asks for both reasons', () => {
    expect(linked({ strength: 3, whyFrom: 'We could', whyTo: 'They ask' })).toBe(1)
    expect(linked({ strength: 3, whyFrom: 'We could', whyTo: ' ' })).toBe(0)
  })
  it('keeps each reason of a pair that was linked twice at one strength', () => {
    const once = withLink(mapOf({ Sound: 1 }, {}), makerOf('Sound'), 'Sound', { whyFrom: 'We could' })
    const twice = withLink(once, makerOf('Sound'), 'Sound', { id: 'again', whyTo: 'They ask' })
    expect(metrics(twice).twoSidedWhy).toBe(1)
  })
})

describe('links', () => {
  const base = mapOf({ Sound: 10 }, { Best: ['Sound'] })
  it('of one pair count once, by the strongest', () => {
    const other = withBenefit(base, 'Price')
    const strong = withLink(other, makerOf('Sound'), 'Price', { strength: 9 })
    const twice = withLink(strong, makerOf('Sound'), 'Price', { id: 'again', strength: 1 })
    expect(metrics(twice).perBenefit.map(({ p }) => p)).toEqual([0.5, 0.5])
  })
  it('that join nothing or run backwards count for nothing', () => {
    const wild = withLink(withLink(base, 'Best', 'Sound'), makerOf('Sound'), 'Nowhere')
    expect(metrics(withLink(wild, makerOf('Sound'), 'Best')).perBenefit).toEqual(metrics(base).perBenefit)
  })
})

describe('function coverage', () => {
  const room = ['R&D', 'Sales', 'Marketing'] as const
  const listed = room.reduce(
    (workshop, name) => withParticipant(workshop, name, { function: name }),
    workshopOf(),
  )
  it('is the part of the six functions that were in the room last time', () => {
    expect(metrics(listed).functionCoverage).toBe(0.5)
    expect(metrics(withSession(listed, '2026-03-01', { attendees: ['R&D'] })).functionCoverage).toBeCloseTo(
      1 / 6,
      12,
    )
  })
  it('does not look at a session that lies ahead', () => {
    expect(metrics(withSession(listed, '2026-03-20', { attendees: [] })).functionCoverage).toBe(0.5)
  })
})

describe('new offers', () => {
  const offer = (fields: object) => withPitch(workshopOf(), 'New', { isNew: true, ...fields })
  it('are ready by the answers that are yes; unknown is no', () => {
    expect(metrics(offer({})).readiness).toEqual([{ id: 'New', answered: 0, share: 0 }])
  })
  it('pay as much as they pay against the middle of the others, or it is unknown', () => {
    const paying = offer({ price: 100, commissionPercent: 10 })
    expect(metrics(paying).commissionRatio).toEqual([{ id: 'New', ratio: null }])
    const usual = withPitch(paying, 'Old', { isNew: false, price: 500, commissionPercent: 20 })
    expect(metrics(usual).commissionRatio).toEqual([{ id: 'New', ratio: 0.1 }])
  })
})
