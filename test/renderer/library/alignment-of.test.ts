import { expect, it } from 'vitest'
import { alignmentOf } from '../../../renderer/library/alignment-of.ts'
import { summarise } from '../../../renderer/workshop/summary.ts'
import type { Workshop } from '../../../shared/workshop/workshop.ts'
import { withBenefit, withInvention, withLink, withPitch, workshopOf } from '../../fixtures/map-of.ts'

const of = (workshop: Workshop) => alignmentOf(summarise(workshop, '2026-11-21'))

const inventions = withInvention(workshopOf(), 'Airbag', { effort: 4 })
const both = withPitch(withBenefit(inventions, 'Safety'), 'Safest car', { emphasis: 100 })

it('waits for inventions first', () => {
  expect(of(workshopOf())).toEqual({ points: null, missing: 'inventions' })
})

it('waits for pitches when only R&D has spoken', () => {
  expect(of(withBenefit(inventions, 'Safety'))).toEqual({ points: null, missing: 'pitches' })
})

it('waits for links', () => {
  const unlinked = of(withPitch(withBenefit(withInvention(workshopOf(), 'Airbag'), 'Safety'), 'Safest car'))
  expect(unlinked).toEqual({ points: null, missing: 'links' })
})

it('waits for effort and emphasis', () => {
  const unweighed = withLink(
    withPitch(withBenefit(withInvention(workshopOf(), 'Airbag'), 'Safety'), 'Safest car'),
    'Airbag',
    'Safety',
  )
  expect(of(unweighed)).toEqual({ points: null, missing: 'amounts' })
})

it('says whole points', () => {
  expect(of(withLink(withLink(both, 'Airbag', 'Safety'), 'Safety', 'Safest car'))).toEqual({ points: 100 })
})
