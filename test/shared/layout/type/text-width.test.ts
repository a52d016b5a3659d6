import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shorten, textWidth, wrapText } from '../../../../shared/layout/type/text-width.ts'

const TYPE = { size: 13, weight: 'regular' } as const

describe('text in charts', () => {
  it('is as wide as the bundled font sets it', () => {
    expect(textWidth('Benefit', { size: 1000, weight: 'regular' })).toBe(
      654 + 583 + 591 + 583 + 370 + 242 + 327,
    )
  })

  it('counts what the font has no measure for as wide, so that nothing overlaps', () => {
    expect(textWidth('電話', { size: 10, weight: 'regular' })).toBe(20)
  })

  it('breaks between words and marks what is missing', () => {
    expect(wrapText('Move a desk without a technician', 110, 2, TYPE)).toEqual(
      ['Move a desk', 'without a technician'].map(line => shorten(line, 110, TYPE)),
    )
  })

  it('breaks a word that is wider than the column with a hyphen', () => {
    const [first = '', second] = wrapText('Hochverfügbarkeitsdoppelprozessor', 140, 2, TYPE)
    expect(first).toMatch(/^Hochverfügbarkeits[a-z]*-$/)
    expect(`${first.slice(0, -1)}${second}`).toBe('Hochverfügbarkeitsdoppelprozessor')
  })

  it('never runs out of its column', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), fc.integer({ min: 30, max: 400 }), (text, width) => {
        const lines = wrapText(text, width, 2, TYPE)
        return lines.length <= 2 && lines.every(line => textWidth(line, TYPE) <= width)
      }),
    )
  })
})
