import { describe, expect, it } from 'vitest'
import { flowDataOf } from '../../../renderer/analysis/charts/flow-data.ts'
import { goodEnoughDataOf } from '../../../renderer/analysis/charts/good-enough-data.ts'
import { horizonDataOf } from '../../../renderer/analysis/charts/horizon-data.ts'
import { mirrorDataOf } from '../../../renderer/analysis/charts/mirror-data.ts'
import { promiseDataOf } from '../../../renderer/analysis/charts/promise-data.ts'
import {
  missingInFlow,
  missingInHorizons,
  missingInMirror,
  missingInPromises,
  missingInTracks,
  missingInTrend,
} from '../../../renderer/analysis/missing-data.ts'
import { readWorkshopAt } from '../../../shared/analysis/reading.ts'
import { analyse } from '../../../shared/finding/analyse.ts'
import { trendOf } from '../../../shared/session/trend.ts'
import { snapshotOf } from '../../../shared/workshop/document-of.ts'
import type { Workshop } from '../../../shared/workshop/workshop.ts'
import { withBenefit, withInvention, withLink, withPitch, workshopOf } from '../../fixtures/map-of.ts'
import { withSession } from '../../fixtures/room-of.ts'
import { mapOf } from '../../fixtures/share-map.ts'

const AS_OF = '2026-03-12'

function unknown(): Workshop {
  const cards = withPitch(withBenefit(withInvention(workshopOf(), 'Codec'), 'Calls'), 'Never down')
  return withLink(withLink(cards, 'Codec', 'Calls'), 'Calls', 'Never down')
}

const lacks = {
  drift: (workshop: Workshop) => missingInMirror(mirrorDataOf(workshop, analyse(workshop, AS_OF))),
  flow: (workshop: Workshop) => missingInFlow(flowDataOf(readWorkshopAt(workshop, AS_OF))),
  levels: ({ benefits }: Workshop) => missingInTracks(goodEnoughDataOf(benefits)),
  horizons: (workshop: Workshop) => missingInHorizons(horizonDataOf(readWorkshopAt(workshop, AS_OF))),
  promises: (workshop: Workshop) => missingInPromises(promiseDataOf(readWorkshopAt(workshop, AS_OF))),
}

const told = (workshop: Workshop) =>
  Object.fromEntries(Object.entries(lacks).map(([chart, lack]) => [chart, lack(workshop)]))

describe('a chart without anything to show', () => {
  it('asks for the cards it is about', () => {
    expect(told(withPitch(workshopOf(), 'Never down'))).toEqual({
      drift: 'benefits',
      flow: 'shares',
      levels: 'benefits',
      horizons: 'inventions',
      promises: 'promises',
    })
    expect(lacks.promises(withBenefit(workshopOf(), 'Calls'))).toBe('pitches')
  })

  it('asks for the numbers when nothing of its cards is known', () => {
    expect(told(unknown())).toEqual({
      drift: 'shares',
      flow: 'shares',
      levels: 'levels',
      horizons: 'horizons',
      promises: 'promises',
    })
  })

  it('takes effort of nought for no share at all', () => {
    expect(lacks.drift(withInvention(unknown(), 'Codec', { effort: 0 }))).toBe('shares')
  })

  it('is drawn as soon as one number is known', () => {
    const weighed = withInvention(unknown(), 'Codec', { effort: 3, availableFrom: '2026-06-01' })
    expect(told(withBenefit(weighed, 'Calls', { rival: 7 }))).toEqual({
      drift: null,
      flow: null,
      levels: null,
      horizons: null,
      promises: null,
    })
  })
})

describe('the trend', () => {
  const map = mapOf({ Calls: 100 }, { 'Never down': ['Calls'] })
  const held = (workshop: Workshop, day: string) =>
    withSession(workshop, day, { snapshot: snapshotOf(map), endedAt: `${day}T12:00:00.000Z` })
  const lack = (workshop: Workshop) => missingInTrend(trendOf(workshop, AS_OF))

  it('asks for a second session', () => {
    expect([lack(map), lack(held(map, '2026-03-01'))]).toEqual(['trend', 'trend'])
  })

  it('is drawn from the second session on', () => {
    expect(lack(held(held(map, '2026-02-15'), '2026-03-01'))).toBeNull()
  })
})
