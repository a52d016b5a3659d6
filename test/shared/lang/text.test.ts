import fc from 'fast-check'
import { expect, it } from 'vitest'
import { faultOfLine, TITLE_MAX, Title, toTitle } from '../../../shared/lang/text.ts'

it('makes a title that may be shown out of any text that says something', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 600 }), text => {
      const title = toTitle(text)
      if (title !== '') expect(Title.safeParse(title).success).toBe(true)
      expect(title.length).toBeLessThanOrEqual(TITLE_MAX)
    }),
  )
})

it('leaves a sound title as it is', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-zäöü0-9 ]{1,50}$/), text => {
      const sound = text.trim().replace(/ +/g, ' ')
      expect(toTitle(sound)).toBe(sound)
    }),
  )
})

it('cuts a long title between characters, never through one', () => {
  expect(toTitle(`${'x'.repeat(198)}😀 and more`)).toBe(`${'x'.repeat(198)}…`)
})

it.each([
  ['abc\uD800', 'lone-surrogate'],
  ['safe\u202Egnp.exe', 'bidi-override'],
  ['two\nlines', 'control-character'],
  ['نظام الهاتف', null],
  ['emoji 😀 and Ångström', null],
])('says why %j may not be shown', (line, fault) => {
  expect(faultOfLine(line)).toBe(fault)
})
