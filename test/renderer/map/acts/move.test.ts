import fc from 'fast-check'
import { beforeEach, expect, it } from 'vitest'
import { moveBy, moveTo, reordered } from '../../../../renderer/map/acts/move.ts'
import { undo } from '../../../../renderer/workshop/open-workshop.ts'
import { inOrder } from '../../../../shared/map/edits/place-cards.ts'
import { withBenefit, workshopOf } from '../../../fixtures/map-of.ts'
import { openWith, theWorkshop } from '../../../fixtures/open-with.ts'

const column = () => inOrder(theWorkshop(), 'benefit').map(card => card.id)

beforeEach(() => openWith(['a', 'b', 'c', 'd'].reduce((so, id) => withBenefit(so, id), workshopOf())))

it('puts a card where it was dropped', () => {
  moveTo('benefit', new Set(['a']), 3)
  expect(column()).toEqual(['b', 'c', 'a', 'd'])
})

it('keeps cards that move together together', () => {
  moveTo('benefit', new Set(['a', 'c']), 4)
  expect(column()).toEqual(['b', 'd', 'a', 'c'])
})

it('moves one place up or down and stops at the ends', () => {
  moveBy('c', -1)
  expect(column()).toEqual(['a', 'c', 'b', 'd'])
  moveBy('d', 1)
  moveBy('a', -1)
  expect(column()).toEqual(['a', 'c', 'b', 'd'])
})

it('is one step to undo', () => {
  moveTo('benefit', new Set(['d']), 0)
  undo()
  expect(column()).toEqual(['a', 'b', 'c', 'd'])
})

it('never loses or doubles a card', () => {
  const order = ['a', 'b', 'c', 'd', 'e', 'f']
  fc.assert(
    fc.property(fc.subarray(order), fc.integer({ min: 0, max: 6 }), (ids, index) => {
      const next = reordered(order, new Set(ids), index)
      expect([...next].sort()).toEqual(order)
      expect(next.filter(id => ids.includes(id))).toEqual(ids)
    }),
  )
})
