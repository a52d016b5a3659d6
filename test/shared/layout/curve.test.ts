import fc from 'fast-check'
import { expect, it } from 'vitest'
import { curvePath, distanceToCurve, pointOn } from '../../../shared/layout/curve.ts'

const run = { x1: 200, y1: 36, x2: 392, y2: 300 }

it('leaves and arrives level', () => {
  expect(curvePath(run)).toBe('M200,36C296,36,296,300,392,300')
})

it('starts at the maker, ends at what it serves and turns in the middle', () => {
  expect([pointOn(run, 0), pointOn(run, 0.5), pointOn(run, 1)]).toEqual([
    { x: 200, y: 36 },
    { x: 296, y: 168 },
    { x: 392, y: 300 },
  ])
})

it('is touched at every one of its points', () => {
  const height = fc.integer({ min: -600, max: 600 })
  fc.assert(
    fc.property(height, height, fc.double({ min: 0, max: 1, noNaN: true }), (y1, y2, t) => {
      const any = { x1: 0, y1, x2: 192, y2 }
      const point = pointOn(any, t)
      expect(distanceToCurve(any, point.x, point.y)).toBeLessThan(3)
    }),
  )
})

it('knows how far away a point is', () => {
  expect(distanceToCurve({ x1: 0, y1: 0, x2: 100, y2: 0 }, 50, 30)).toBeCloseTo(30)
})
