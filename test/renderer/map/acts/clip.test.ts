import { beforeEach, expect, it } from 'vitest'
import { paste, titlesOf } from '../../../../renderer/map/acts/clip.ts'
import { useSelection } from '../../../../renderer/workshop/selection.ts'
import { withBenefit, withPitch, workshopOf } from '../../../fixtures/map-of.ts'
import { openWith, theWorkshop } from '../../../fixtures/open-with.ts'

beforeEach(() => {
  const benefits = withBenefit(withBenefit(workshopOf(), 'Second', { place: 2 }), 'First', { place: 1 })
  return openWith(withPitch(benefits, 'Claim'))
})

it('copies titles in the order in which they stand', () => {
  expect(titlesOf(new Set(['Claim', 'Second', 'First']))).toBe('First\nSecond\nClaim')
})

it('pastes what was copied as cards of its own and selects them', () => {
  paste('benefit', titlesOf(new Set(['First', 'Second'])))
  expect(theWorkshop().benefits.size).toBe(4)
  expect(useSelection.getState().ids.size).toBe(2)
})
