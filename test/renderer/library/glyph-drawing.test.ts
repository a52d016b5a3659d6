import { expect, it } from 'vitest'
import { drawGlyph } from '../../../renderer/library/glyph-drawing.ts'

const SIZE = { width: 72, height: 40, barWidth: 6, barHeight: 3, pad: 1 }

it('draws a bar for each card and a line for each link', () => {
  const { bars, strokes } = drawGlyph({ columns: [3, 2, 1], lines: [{ column: 0, from: 2, to: 1 }] }, SIZE)
  expect(bars.map(({ kind }) => kind)).toEqual([
    'invention',
    'invention',
    'invention',
    'benefit',
    'benefit',
    'pitch',
  ])
  expect(strokes.map(({ relation }) => relation)).toEqual(['enables'])
})

it('frames a column in which nothing is yet', () => {
  const { bars } = drawGlyph({ columns: [2, 1, 0], lines: [] }, SIZE)
  expect(bars.filter(({ isEmpty }) => isEmpty).map(({ kind }) => kind)).toEqual(['pitch'])
})

it('keeps every bar inside the drawing', () => {
  const { bars } = drawGlyph({ columns: [14, 7, 1], lines: [] }, SIZE)
  for (const { x, y, height } of bars) {
    expect(x).toBeGreaterThanOrEqual(0)
    expect(x + SIZE.barWidth).toBeLessThanOrEqual(SIZE.width)
    expect(y).toBeGreaterThanOrEqual(0)
    expect(y + height).toBeLessThanOrEqual(SIZE.height)
  }
})

it('starts a line at the middle of its bar', () => {
  const { bars, strokes } = drawGlyph({ columns: [1, 1, 1], lines: [{ column: 1, from: 0, to: 0 }] }, SIZE)
  const benefit = bars.find(({ kind }) => kind === 'benefit')
  expect(strokes[0]?.path).toContain(`M${(benefit?.x ?? 0) + 6} ${(benefit?.y ?? 0) + 1.5}C`)
})
