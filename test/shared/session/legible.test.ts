import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { legible } from '../../../shared/session/legible.ts'

const FULL_HD = { width: 1920, height: 1080 }

describe('type that the last row can read', () => {
  it('is never under 56 lines for text, 72 for cards and 96 for a spotlight', () => {
    const near = legible({ diagonal: 100, distance: 2 }, FULL_HD)
    expect(near.sizes).toEqual({ body: 56, card: 72, spotlight: 96 })
    expect(near.reaches).toBe(true)
  })

  it('is the smallest of the stage while nobody has measured the room', () => {
    expect(legible(null, FULL_HD)).toEqual({
      sizes: { body: 56, card: 72, spotlight: 96 },
      reaches: true,
      farthest: null,
    })
  })

  it('grows with the distance of the last row, a two-hundredth of it held against the picture', () => {
    // 100 inches across at 16:9 are 1.2453 m high: 15 m ÷ (1.2453 m × 200) = 6.023 %, 65.05 of 1080 lines.
    expect(legible({ diagonal: 100, distance: 15 }, FULL_HD).sizes).toEqual({
      body: 66,
      card: 72,
      spotlight: 96,
    })
  })

  it('says when the last row sits too far away, and how far it may sit', () => {
    const { sizes, reaches, farthest } = legible({ diagonal: 55, distance: 20 }, FULL_HD)
    expect(sizes.body).toBe(72)
    expect(reaches).toBe(false)
    // 72 of 1080 lines of a picture 0.6849 m high, times 200.
    expect(farthest).toBeCloseTo(9.13, 2)
  })

  it('needs less on a display that is taller at the same diagonal', () => {
    const wide = legible({ diagonal: 80, distance: 14 }, { width: 2560, height: 1080 })
    const tall = legible({ diagonal: 80, distance: 14 }, { width: 1024, height: 768 })
    expect(tall.sizes.body).toBeLessThan(wide.sizes.body)
  })

  it('never asks for smaller type from farther away', () => {
    const room = fc.record({
      diagonal: fc.double({ min: 10, max: 600, noNaN: true }),
      distance: fc.double({ min: 0.5, max: 100, noNaN: true }),
    })
    fc.assert(
      fc.property(room, fc.double({ min: 0, max: 50, noNaN: true }), (given, farther) => {
        const here = legible(given, FULL_HD).sizes
        const there = legible({ ...given, distance: given.distance + farther }, FULL_HD).sizes
        expect(there.body).toBeGreaterThanOrEqual(here.body)
        expect(there.spotlight).toBeGreaterThanOrEqual(here.spotlight)
      }),
    )
  })
})
