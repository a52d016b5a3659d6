import { expect, it } from 'vitest'
import { cardsInOrder } from '../../../shared/layout/card-order.ts'
import { withBenefit, workshopOf } from '../../fixtures/map-of.ts'

it('stands cards by place, and those never placed below them by id', () => {
  let workshop = withBenefit(workshopOf(), 'b')
  workshop = withBenefit(workshop, 'a')
  workshop = withBenefit(workshop, 'second', { place: 7 })
  workshop = withBenefit(workshop, 'first', { place: -2.5 })
  expect(cardsInOrder(workshop, 'benefit').map(card => card.id)).toEqual(['first', 'second', 'a', 'b'])
})
