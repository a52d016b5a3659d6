import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanFileName } from '../../../shared/bridge/file-name.ts'

/** Any characters at all, half surrogates and controls among them. */
const anyText = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 300 })
  .map(codes => String.fromCharCode(...codes))

describe('a suggested file name', () => {
  it.each([
    ['Sales/R&D: who moves?.pdf', 'Sales-R&D- who moves-.pdf'],
    ['report\u202Efdp.exe', 'reportfdp.exe'],
    ['..hidden', 'hidden'],
    ['CON', 'CON-'],
    ['lpt1.json', 'lpt1-.json'],
    ['  ', 'throughline'],
    ['a\nb\tc.json', 'abc.json'],
  ])('made of %j is %j', (name, clean) => {
    expect(cleanFileName(name)).toBe(clean)
  })

  it('keeps its ending when it is too long', () => {
    const clean = cleanFileName(`${'telephone '.repeat(40)}.throughline.json`)
    expect(clean).toHaveLength(120)
    expect(clean.endsWith('.throughline.json')).toBe(true)
  })

  it('never leads out of its folder and is never empty', () => {
    fc.assert(
      fc.property(anyText, name => {
        const clean = cleanFileName(name)
        expect(clean.length).toBeGreaterThan(0)
        expect(clean.length).toBeLessThanOrEqual(120)
        expect(clean).not.toMatch(/[/\\\p{Cc}\p{Cf}]/u)
        expect(clean).not.toMatch(/^\./)
      }),
    )
  })

  it('is clean already when it was cleaned once', () => {
    fc.assert(
      fc.property(anyText, name => {
        const clean = cleanFileName(name)
        expect(cleanFileName(clean)).toBe(clean)
      }),
    )
  })
})
