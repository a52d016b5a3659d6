import { expect, it } from 'vitest'
import { dashOf, WIDTHS } from '../../../../renderer/map/paint/pen.ts'

it('draws a stronger link wider', () => {
  expect([WIDTHS[9], WIDTHS[3], WIDTHS[1]]).toEqual([3, 1.75, 1])
})

it('draws through only what a customer was heard on, and dots the weakest', () => {
  expect([dashOf(9, true), dashOf(3, true)]).toEqual([[], []])
  expect(dashOf(1, true)).not.toEqual([])
  expect(new Set([dashOf(9, false), dashOf(3, false), dashOf(1, false)].map(String)).has('')).toBe(false)
})
