import { describe, expect, it } from 'vitest'
import { promiseDataOf } from '../../../../renderer/analysis/charts/promise-data.ts'
import { readWorkshopAt } from '../../../../shared/analysis/reading.ts'
import type { Workshop } from '../../../../shared/workshop/workshop.ts'
import { withBenefit, withInvention, withLink, withPitch, workshopOf } from '../../../fixtures/map-of.ts'

function promised(promisedFor: string | null, availableFrom: string | null): Workshop {
  const inventions = withInvention(workshopOf(), 'Switch', { availableFrom, status: 'prototype' })
  const cards = withPitch(withBenefit(inventions, 'Uptime'), 'Five nines', { promisedFor, claim: 'pilot' })
  return withLink(withLink(cards, 'Switch', 'Uptime'), 'Uptime', 'Five nines')
}

const dataOf = (workshop: Workshop) => promiseDataOf(readWorkshopAt(workshop, '2026-03-12')).pitches

describe('promises over time', () => {
  it('call a promise early that comes before anything behind it', () => {
    expect(dataOf(promised('2026-05-01', '2026-06-01'))[0]).toMatchObject({ isEarly: true })
  })

  it('let a promise stand on the very day', () => {
    expect(dataOf(promised('2026-06-01', '2026-06-01'))[0]).toMatchObject({ isEarly: false })
  })

  it('accuse nobody without a date', () => {
    expect(dataOf(promised(null, '2026-06-01'))[0]).toMatchObject({ isEarly: false })
    expect(dataOf(promised('2026-05-01', null))[0]).toMatchObject({ isEarly: false, due: [] })
  })

  it('tell of a claim above what stands behind it', () => {
    const workshop = promised(null, null)
    const more = withPitch(workshop, 'Five nines', { claim: 'available' })
    expect([dataOf(workshop)[0]?.claimsMore, dataOf(more)[0]?.claimsMore]).toEqual([false, true])
  })

  it('put what does not hold first', () => {
    const both = withPitch(promised('2026-05-01', '2026-06-01'), 'A vision', { claim: 'vision' })
    expect(dataOf(both).map(({ title }) => title)).toEqual(['Five nines', 'A vision'])
  })
})
