import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linesIn, partsIn, takeLines } from '../../../../renderer/stage/compose/set-text.ts'

const words = fc.array(
  fc.constantFrom(
    'Die',
    'Geschwindigkeitsbegrenzungsanlage',
    'of',
    'bends',
    'Wirtschaftlichkeitsberechnung',
    '1.',
  ),
  { minLength: 1, maxLength: 60 },
)
const setting = fc.record({
  width: fc.integer({ min: 400, max: 1800 }),
  size: fc.constantFrom(56, 72, 96),
  face: fc.constantFrom('regular', 'medium', 'semibold', 'tight', 'serif'),
})
const lines = fc.integer({ min: 1, max: 9 })
const lettersOf = (text: string) => text.replaceAll(/[\s-]/g, '')

describe('a text on the stage', () => {
  it('stands on more lines the larger it is set', () => {
    const count = (size: number) => linesIn('Protects my family on every road', 900, size)
    expect(count(40)).toBe(1)
    expect(count(96)).toBe(2)
  })

  it('is set in parts that leave nothing out and stand on no more lines than they may', () => {
    fc.assert(
      fc.property(words, lines, setting, (all, most, set) => {
        const parts = partsIn(all.join(' '), most, set)
        expect(lettersOf(parts.join(' '))).toBe(lettersOf(all.join(' ')))
        for (const part of parts)
          expect(linesIn(part, set.width, set.size, set.face)).toBeLessThanOrEqual(most)
      }),
    )
  })

  it('is set in parts of about the same length, so that no page holds its last word alone', () => {
    const text = 'one two three four five six seven eight nine ten eleven twelve'
    const [first = '', last = ''] = partsIn(text, 4, { width: 400, size: 72 })
    expect(Math.abs(first.length - last.length)).toBeLessThan(20)
  })

  it('takes at least something from a word that is longer than a page', () => {
    const [part, rest] = takeLines('x'.repeat(500), 2, { width: 400, size: 72 })
    expect(part.endsWith('-')).toBe(true)
    expect(part.length - 1 + rest.length).toBe(500)
  })
})
