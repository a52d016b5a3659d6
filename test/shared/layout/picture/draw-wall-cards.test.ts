import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawWallCards, type WallCard } from '../../../../shared/layout/picture/draw-wall-cards.ts'
import type { DrawingNode } from '../../../../shared/layout/picture/drawing.ts'
import { textWidth } from '../../../../shared/layout/type/text-width.ts'

const SHEET = { width: 1016, height: 585 }
const OFFICE = 'Geschwindigkeitsbegrenzungsanlage'

const cardOf = (title: string): WallCard => ({
  kind: 'benefit',
  letter: 'B',
  kindName: 'Benefit',
  title,
  facts: [],
  isIdentity: false,
})

function nodesIn(node: DrawingNode, tag: string): readonly DrawingNode[] {
  const inside = node.inside.flatMap(part => (typeof part === 'string' ? [] : nodesIn(part, tag)))
  return node.tag === tag ? [node, ...inside] : inside
}

/** The lines of the title of a card alone on its sheet. */
function titleOf(title: string) {
  return nodesIn(drawWallCards([cardOf(title)], SHEET), 'text')
    .slice(2)
    .map(({ at, inside }) => ({
      text: inside.filter(part => typeof part === 'string').join(''),
      size: Number(at['font-size']),
      y: Number(at.y),
    }))
}

describe('the title of a card for the wall', () => {
  it('is larger the shorter it is', () => {
    const [short, long] = [
      titleOf('Quiet'),
      titleOf('Quiet enough for a hotel with two hundred rooms by the sea'),
    ]
    expect(short[0]?.size).toBeGreaterThan(long[0]?.size ?? 0)
  })

  it('keeps a long word whole in smaller type', () => {
    expect(titleOf(OFFICE).map(({ text }) => text)).toEqual([OFFICE])
  })

  it('stands whole as one endless word, with hyphens', () => {
    const lines = titleOf('x'.repeat(200)).map(({ text }) => text)
    expect(lines.join('').replace(/-/g, '')).toBe('x'.repeat(200))
  })

  it('stands whole inside its card, however long it is', () => {
    const word = fc.string({ unit: fc.constantFrom(...'aeinrstßäm'), minLength: 1, maxLength: 40 })
    const titles = fc
      .array(word, { minLength: 1, maxLength: 30 })
      .map(words => words.join(' ').slice(0, 200).trim())
    fc.assert(
      fc.property(titles, title => {
        const lines = titleOf(title)
        const bare = (text: string) => text.replace(/[\s-]/g, '')
        expect(bare(lines.map(({ text }) => text).join(''))).toBe(bare(title))
        for (const { text, size, y } of lines) {
          expect(textWidth(text, { size, weight: 'semibold' })).toBeLessThanOrEqual(SHEET.width / 2 - 56)
          expect(y).toBeLessThan(SHEET.height / 2 - 56)
        }
      }),
    )
  })
})

describe('where to cut', () => {
  const cuts = (count: number) =>
    nodesIn(drawWallCards(['a', 'b', 'c', 'd'].slice(0, count).map(cardOf), SHEET), 'line').length

  it('an edge that two cards share is one line', () => {
    expect([1, 2, 3, 4].map(cuts)).toEqual([4, 7, 10, 12])
  })
})
