import { expect, it } from 'vitest'
import { newCards } from '../../../shared/map/new-cards.ts'
import { withBenefit, withInvention, withPitch, workshopOf } from '../../fixtures/map-of.ts'

const before = withBenefit(workshopOf(), 'Call quality')

it('are those of every kind that were not there before', () => {
  const after = withPitch(withInvention(before, 'Codec'), 'Sounds near')
  expect(newCards(before, after)).toEqual(['Codec', 'Sounds near'])
})

it('are none where a card only changed or went', () => {
  expect(newCards(before, withBenefit(before, 'Call quality', { importance: 5 }))).toEqual([])
  expect(newCards(before, workshopOf())).toEqual([])
})
