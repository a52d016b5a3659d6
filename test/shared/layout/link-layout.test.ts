import { expect, it } from 'vitest'
import { layOutCards } from '../../../shared/layout/card-layout.ts'
import { layOutLinks } from '../../../shared/layout/link-layout.ts'
import type { Workshop } from '../../../shared/workshop/workshop.ts'
import { linked, wallOf } from './drawn-map.ts'

const lines = (workshop: Workshop) => layOutLinks(workshop, layOutCards(workshop)).lines

it('runs a link from the right edge of the maker to the left edge of what it serves', () => {
  expect(lines(linked(wallOf(1, 1, 0), 'I0 B0')).get('I0 → B0')).toMatchObject({
    x1: 200,
    y1: 36,
    x2: 392,
    y2: 36,
  })
})

it('sets the ends of two links on one card 11 apart', () => {
  const [first, second] = [...lines(linked(wallOf(1, 2, 0), 'I0 B0', 'I0 B1')).values()]
  expect([first?.y1, second?.y1]).toEqual([36 - 5.5, 36 + 5.5])
})

it('sorts the ends on a card by the card they lead to, so that they do not cross', () => {
  const runs = lines(linked(wallOf(3, 1, 0), 'I2 B0', 'I0 B0', 'I1 B0'))
  const ends = ['I0', 'I1', 'I2'].map(id => runs.get(`${id} → B0`)?.y2 ?? 0)
  expect(ends).toEqual([...ends].sort((one, other) => one - other))
})

it('keeps fifty ends within their card', () => {
  const pairs = Array.from({ length: 50 }, (_, at) => `I${at} B0`)
  for (const line of lines(linked(wallOf(50, 1, 0), ...pairs)).values()) {
    expect(line.y2).toBeGreaterThanOrEqual(7)
    expect(line.y2).toBeLessThanOrEqual(65)
  }
})

it('passes over a link whose card is gone', () => {
  expect(lines(linked(wallOf(1, 0, 0), 'I0 B0')).size).toBe(0)
})
