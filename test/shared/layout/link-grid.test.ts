import fc from 'fast-check'
import { expect, it } from 'vitest'
import { gridOfLinks, linkAt, linksWithin } from '../../../shared/layout/link-grid.ts'
import type { LinkLine } from '../../../shared/layout/link-layout.ts'

const line = (id: string, y1: number, y2: number): LinkLine => ({
  id,
  from: 'I',
  to: 'B',
  strength: 9,
  x1: 200,
  y1,
  x2: 392,
  y2,
})

it('finds exactly the links that pass a span of heights', () => {
  const height = fc.integer({ min: 0, max: 90_000 })
  const lines = fc
    .array(fc.tuple(height, height), { maxLength: 60 })
    .map(runs => runs.map(([y1, y2], at) => line(String(at), y1, y2)))
  fc.assert(
    fc.property(lines, height, height, (all, one, other) => {
      const [top, bottom] = [Math.min(one, other), Math.max(one, other)]
      const slowly = all.filter(
        each => Math.min(each.y1, each.y2) <= bottom && Math.max(each.y1, each.y2) >= top,
      )
      const found = linksWithin(gridOfLinks(all), top, bottom)
      expect(new Set(found)).toEqual(new Set(slowly))
      expect(found).toHaveLength(slowly.length)
    }),
  )
})

it('picks the nearest link under the pointer and none when all are far', () => {
  const grid = gridOfLinks([line('upper', 100, 100), line('lower', 110, 110)])
  expect(linkAt(grid, 300, 107, 8)?.id).toBe('lower')
  expect(linkAt(grid, 300, 140, 8)).toBeUndefined()
})
