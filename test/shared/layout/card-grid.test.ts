import fc from 'fast-check'
import { expect, it } from 'vitest'
import { cardAt, cardsWithin, indexAt } from '../../../shared/layout/card-grid.ts'
import { layOutCards } from '../../../shared/layout/card-layout.ts'
import { wallOf } from './drawn-map.ts'

const layout = layOutCards(wallOf(40, 11, 23))
const coordinate = fc.integer({ min: -300, max: 3800 })

it('finds exactly the cards that an area touches', () => {
  fc.assert(
    fc.property(coordinate, coordinate, coordinate, coordinate, (x, y, across, down) => {
      const area = { left: x, top: y, right: x + Math.abs(across), bottom: y + Math.abs(down) }
      const slowly = [...layout.boxes.values()].filter(
        box =>
          box.x <= area.right &&
          box.x + box.width >= area.left &&
          box.y <= area.bottom &&
          box.y + box.height >= area.top,
      )
      expect(cardsWithin(layout, area)).toEqual(slowly)
    }),
  )
})

it('finds the card under a point and none beside it', () => {
  expect(cardAt(layout, 100, 84)?.id).toBe('I1')
  expect(cardAt(layout, 100, 80)).toBeUndefined()
})

it('forgives a drop that just misses', () => {
  expect(cardAt(layout, 215, 100, 24)?.id).toBe('I1')
  expect(cardAt(layout, 250, 100, 24)).toBeUndefined()
})

it('says where in a column a dropped card would stand', () => {
  expect(indexAt(layout.columns.invention, -50)).toBe(0)
  expect(indexAt(layout.columns.invention, 37)).toBe(1)
  expect(indexAt(layout.columns.invention, 99_999)).toBe(40)
})
