import fc from 'fast-check'
import { expect, it } from 'vitest'
import { distanceToCurve, pointOn } from '../../../shared/layout/curve.ts'
import { curveBetween } from '../../../shared/layout/curve-part.ts'

const height = fc.integer({ min: -2000, max: 2000 })

it('is the whole curve between heights that hold it', () => {
  expect(curveBetween({ x1: 0, y1: 10, x2: 100, y2: 90 }, 0, 100)).toEqual([0, 10, 50, 10, 50, 90, 100, 90])
})

it('starts and ends on the curve, within the heights', () => {
  fc.assert(
    fc.property(height, height, height, height, (y1, y2, one, other) => {
      const run = { x1: 0, y1, x2: 192, y2 }
      const [top, bottom] = [Math.min(one, other), Math.max(one, other)]
      const piece = curveBetween(run, top, bottom)
      if (!piece) return
      for (const [x, y] of [
        [piece[0], piece[1]],
        [piece[6], piece[7]],
      ] as const) {
        expect(y).toBeGreaterThanOrEqual(Math.min(top, bottom) - 0.01)
        expect(y).toBeLessThanOrEqual(Math.max(top, bottom) + 0.01)
        expect(distanceToCurve(run, x, y)).toBeLessThan(12)
      }
    }),
  )
})

it('knows a curve that does not pass between the heights', () => {
  expect(curveBetween({ x1: 0, y1: 10, x2: 100, y2: 90 }, 91, 200)).toBeUndefined()
  expect(pointOn({ x1: 0, y1: 10, x2: 100, y2: 90 }, 1).y).toBe(90)
})
