import fc from 'fast-check'
import { expect, it } from 'vitest'
import { footColumns, hasToolRoom, headColumns } from '../../../renderer/map/frame-columns.ts'

const view = { x: 40, y: 0, zoom: 1, width: 1064, height: 760 }

it('stands the heads over their columns at 100 %', () => {
  expect(headColumns(view)).toEqual({ invention: 40, benefit: 432, pitch: 824 })
})

it('leaves the tools their room between the fields of the foot', () => {
  const { invention, benefit } = footColumns({ ...view, zoom: 0.3, x: 380 })
  expect(benefit - invention - 200).toBeGreaterThanOrEqual(160)
})

it('stands the heads over their columns even where these leave the window', () => {
  expect(headColumns({ ...view, x: -300 })).toEqual({ invention: -300, benefit: 92, pitch: 484 })
})

it('keeps all three fields within the window and apart, however the map lies', () => {
  const any = fc.record({
    x: fc.integer({ min: -3000, max: 3000 }),
    y: fc.constant(0),
    zoom: fc.double({ min: 0.04, max: 2, noNaN: true }),
    width: fc.integer({ min: 640, max: 2000 }),
    height: fc.constant(700),
  })
  fc.assert(
    fc.property(any, each => {
      const { invention, benefit, pitch } = footColumns(each)
      expect(invention).toBeGreaterThanOrEqual(8)
      expect(benefit - invention).toBeGreaterThanOrEqual(207)
      expect(pitch - benefit).toBeGreaterThanOrEqual(207)
      expect(pitch + 200).toBeLessThanOrEqual(each.width)
    }),
  )
})

it('knows a window that is too narrow for tools between the fields', () => {
  expect(hasToolRoom({ ...view, width: 724 })).toBe(false)
})
