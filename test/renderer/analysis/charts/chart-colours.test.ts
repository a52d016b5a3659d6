import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { printColours } from '../../../../renderer/analysis/charts/chart-look.ts'

const css = readFileSync('renderer/ui/tokens.css', 'utf8')

type Linear = readonly [number, number, number]
type Matrix = readonly [Linear, Linear, Linear]

/** What eyes without one kind of cone make of light, as linear RGB (Viénot, Brettel and Mollon 1999). */
const EYES: Readonly<Record<string, Matrix>> = {
  protanopia: [
    [0.11238, 0.88762, 0],
    [0.11238, 0.88762, 0],
    [0.00401, -0.00401, 1],
  ],
  deuteranopia: [
    [0.29275, 0.70725, 0],
    [0.29275, 0.70725, 0],
    [-0.02234, 0.02234, 1],
  ],
}

const GREY: Matrix = [
  [0.2126, 0.7152, 0.0722],
  [0.2126, 0.7152, 0.0722],
  [0.2126, 0.7152, 0.0722],
]

/** Below this difference (CIE76) two areas are easily taken for one. */
const APART = 20

describe.each(['light', 'dark', 'contrast'])('the marks of charts in the %s theme', theme => {
  const colour = coloursOf(theme)

  it.each(Object.keys(EYES))('keep effort and emphasis apart under %s', eyes => {
    expect(difference(colour('invention'), colour('pitch'), EYES[eyes])).toBeGreaterThan(APART)
  })

  it.each([...Object.keys(EYES), 'grey'])('keep every mark apart from the surface in %s', eyes => {
    const matrix = eyes === 'grey' ? GREY : EYES[eyes]
    for (const mark of ['invention', 'benefit', 'pitch', 'serious'])
      expect(difference(colour(mark), colour('surface'), matrix)).toBeGreaterThan(APART)
  })
})

describe('the colours of paper and files', () => {
  it('are those of the light theme', () => {
    const colour = coloursOf('light')
    const { invention, benefit, pitch, serious, ink, inkSoft, hairline } = printColours
    expect(
      [invention, benefit, pitch, serious, ink, inkSoft, hairline].map(value => value.toLowerCase()),
    ).toEqual(['invention', 'benefit', 'pitch', 'serious', 'ink', 'ink-soft', 'hairline'].map(colour))
  })
})

function coloursOf(theme: string): (name: string) => string {
  const usual = css.slice(css.indexOf(':root {'))
  const own = theme === 'light' ? usual : css.slice(css.search(new RegExp(`data-theme=.${theme}`)))
  const block = (text: string) => text.slice(0, text.indexOf('\n}'))
  return name => {
    for (const text of [block(own), block(usual)]) {
      const value = new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(text)?.[1]
      if (value) return value
    }
    throw new Error(`No colour ${name} in ${theme}`)
  }
}

function difference(one: string, other: string, eyes: Matrix | undefined): number {
  if (!eyes) throw new Error('No such eyes')
  const [first, second] = [lab(seen(one, eyes)), lab(seen(other, eyes))]
  return Math.hypot(first[0] - second[0], first[1] - second[1], first[2] - second[2])
}

function seen(colour: string, eyes: Matrix): Linear {
  const light = linear(colour)
  const row = ([red, green, blue]: Linear) => red * light[0] + green * light[1] + blue * light[2]
  return [row(eyes[0]), row(eyes[1]), row(eyes[2])]
}

function linear(colour: string): Linear {
  const channel = (at: number) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return [channel(1), channel(3), channel(5)]
}

function lab([red, green, blue]: Linear): Linear {
  const curve = (value: number) => (value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116)
  const x = curve((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047)
  const y = curve(0.2126 * red + 0.7152 * green + 0.0722 * blue)
  const z = curve((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883)
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}
