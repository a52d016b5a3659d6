import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const css = readFileSync('renderer/ui/tokens.css', 'utf8')

const SURFACES = ['paper', 'surface', 'sunken'] as const
const TEXT_ON_SURFACES = [
  'ink',
  'ink-soft',
  'invention',
  'benefit',
  'pitch',
  'serious',
  'discuss',
  'note',
] as const
const GRAPHICS_ON_SURFACES = [
  'invention',
  'benefit',
  'pitch',
  'serious',
  'discuss',
  'note',
  'outline',
  'ink',
] as const

const TEXT_PAIRS: readonly (readonly [string, string])[] = [
  ...TEXT_ON_SURFACES.flatMap(text => SURFACES.map(surface => [text, surface] as const)),
  ...(['invention', 'benefit', 'pitch'] as const).flatMap(
    kind =>
      [
        [kind, `${kind}-tint`],
        ['ink', `${kind}-tint`],
        ['ink-soft', `${kind}-tint`],
        ['on-mark', kind],
      ] as const,
  ),
  ['on-ink', 'ink'],
  ['on-ink-soft', 'ink'],
  ['on-mark', 'serious'],
]

const GRAPHIC_PAIRS: readonly (readonly [string, string])[] = [
  ...GRAPHICS_ON_SURFACES.flatMap(mark => SURFACES.map(surface => [mark, surface] as const)),
]

describe.each(['light', 'dark', 'contrast'])('the %s theme', theme => {
  const colours = coloursOf(theme)

  it.each(TEXT_PAIRS)('sets %s on %s at 4.5:1 or more', (text, ground) => {
    expect(contrast(colours(text), colours(ground))).toBeGreaterThanOrEqual(4.5)
  })

  it.each(GRAPHIC_PAIRS)('draws %s on %s at 3:1 or more', (mark, ground) => {
    expect(contrast(colours(mark), colours(ground))).toBeGreaterThanOrEqual(3)
  })
})

describe('the high-contrast theme', () => {
  it('sets text on paper at 7:1 or more', () => {
    const colours = coloursOf('contrast')
    for (const text of TEXT_ON_SURFACES)
      expect(contrast(colours(text), colours('paper'))).toBeGreaterThanOrEqual(7)
  })
})

function coloursOf(theme: string): (name: string) => string {
  const blocks =
    theme === 'light' ? [blockOf(':root')] : [blockOf(`:root[data-theme="${theme}"]`), blockOf(':root')]
  return name => {
    for (const block of blocks) {
      const value = new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(block)?.[1]
      if (value) return value
    }
    throw new Error(`No colour ${name} in ${theme}`)
  }
}

function blockOf(selector: string): string {
  const start = css.indexOf(`${selector} {`)
  if (start < 0) throw new Error(`No block ${selector}`)
  return css.slice(start, css.indexOf('\n}', start))
}

/** WCAG 2.2 contrast ratio of two colours. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(at => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
