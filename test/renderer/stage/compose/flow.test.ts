import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Block, blocksHeight, flow } from '../../../../renderer/stage/compose/flow.ts'

const types = {
  title: { width: 800, size: 72, face: 'medium', leading: 1.14, gap: 0, isWhole: true },
  asks: { width: 800, size: 56, face: 'regular', leading: 1.2, gap: 10, keeps: true },
  why: { width: 800, size: 68, face: 'serif', leading: 1.2, gap: 10 },
} as const
type Style = keyof typeof types

const text = fc
  .array(fc.constantFrom('A', 'dull', 'road', 'should', 'feel', 'Zuverlässigkeitsversprechen'), {
    minLength: 1,
    maxLength: 70,
  })
  .map(words => words.join(' '))
const block = fc.record({ style: fc.constantFrom<Style>('title', 'asks', 'why'), text })
const lettersOf = (blocks: readonly Block[]) => blocks.map(one => one.text.replaceAll(/[\s-]/g, '')).join('')

describe('paragraphs over pages', () => {
  it('lose nothing and stand whole on every page', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 6 }), fc.integer({ min: 300, max: 900 }), (blocks, height) => {
        const pages = flow<Style>(blocks, types, () => height)
        expect(lettersOf(pages.flat())).toBe(lettersOf(blocks))
        for (const page of pages) expect(blocksHeight<Style>(page, types)).toBeLessThanOrEqual(height)
      }),
    )
  })

  it('keep a question together with the beginning of its answer', () => {
    const why = 'A dull road should feel alive, and nobody had asked for it until they sat in it.'
    const pages = flow<Style>(
      [
        { style: 'title', text: 'Active chassis with a name of two lines' },
        { style: 'asks', text: 'Maker: why did we build it?' },
        { style: 'why', text: why },
      ],
      types,
      () => 340,
    )
    expect(pages.map(page => page.map(({ style }) => style))).toEqual([['title'], ['asks', 'why'], ['why']])
  })
})
