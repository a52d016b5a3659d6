import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hatchPath } from '../../../../renderer/analysis/charts/hatch.ts'

const BOX = { x: 10, y: 20, width: 40, height: 24 }
const pointsOf = (path: string) =>
  [...path.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }))

describe('hatching', () => {
  it('stays inside its box', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.5, max: 300, noNaN: true }), width => {
        const box = { ...BOX, width }
        return pointsOf(hatchPath(box, 5, 'right')).every(
          ({ x, y }) => x >= 9.99 && x <= 10.01 + width && y >= 19.99 && y <= 44.01,
        )
      }),
    )
  })

  it('runs at 45 degrees', () => {
    const points = pointsOf(hatchPath(BOX, 5, 'right'))
    for (let index = 0; index < points.length; index += 2) {
      const [from, to] = [points[index], points[index + 1]]
      expect(Math.abs((from?.x ?? 0) - (to?.x ?? 1))).toBeCloseTo(Math.abs((from?.y ?? 0) - (to?.y ?? 0)), 1)
    }
  })

  it('leans the other way on the other side, so that grey alone tells them apart', () => {
    expect(hatchPath(BOX, 5, 'left')).not.toBe(hatchPath(BOX, 5, 'right'))
  })
})
