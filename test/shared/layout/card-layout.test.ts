import fc from 'fast-check'
import { expect, it } from 'vitest'
import { layOutCards } from '../../../shared/layout/card-layout.ts'
import { wallOf } from './drawn-map.ts'

it('stands three columns side by side', () => {
  const { boxes } = layOutCards(wallOf(1, 1, 1))
  expect([...boxes.values()].map(box => [box.id, box.x, box.y])).toEqual([
    ['I0', 0, 0],
    ['B0', 392, 0],
    ['P0', 784, 0],
  ])
})

it('spreads the shorter columns to the height of the tallest', () => {
  const { columns, height } = layOutCards(wallOf(14, 7, 8))
  const bottoms = Object.values(columns).map(boxes => (boxes.at(-1)?.y ?? 0) + 72)
  for (const bottom of bottoms) expect(height - bottom).toBeLessThan(14)
})

it('keeps a short column together beside a very long one', () => {
  const { columns } = layOutCards(wallOf(200, 3, 0))
  expect(columns.benefit.map(box => box.y)).toEqual([0, 288, 576])
})

it('folds the cards outside the lit throughline only where the column is too tall', () => {
  const { columns } = layOutCards(wallOf(14, 7, 8), new Set(['I1', 'I2', 'B0', 'P0']))
  expect(columns.invention.map(box => box.height).slice(0, 4)).toEqual([38, 72, 72, 38])
  expect(new Set(columns.benefit.map(box => box.height))).toEqual(new Set([72]))
})

it('never lets two cards of a column touch', () => {
  const count = fc.integer({ min: 0, max: 30 })
  fc.assert(
    fc.property(count, count, count, (inventions, benefits, pitches) => {
      const { columns } = layOutCards(wallOf(inventions, benefits, pitches))
      for (const boxes of Object.values(columns)) {
        boxes.slice(1).forEach((box, at) => {
          expect(box.y - (boxes[at]?.y ?? 0)).toBeGreaterThanOrEqual(84)
        })
      }
    }),
  )
})

it('lays out an empty map', () => {
  expect(layOutCards(wallOf(0, 0, 0)).height).toBe(0)
})
