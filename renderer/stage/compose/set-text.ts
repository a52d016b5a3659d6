import { textWidth, type Weight } from '../../../shared/layout/type/text-width.ts'
import { partsOfWord } from './soft-hyphens.ts'

/** How a text is set: the width it has and its size, both in lines of 1080, and its face. */
export interface Setting {
  readonly width: number
  readonly size: number
  readonly face?: Face
}

/** Inter as text, as cards, as what is strong and as large type, which is set tight; and the serif of what people said. */
export type Face = 'regular' | 'medium' | 'semibold' | 'tight' | 'serif'

/** How much of a width may be filled by the advances of the nearest measured face: measured in the browser, with care. */
const FILL = { regular: 0.985, medium: 0.995, semibold: 0.985, tight: 1.005, serif: 0.965 } as const
/** So many words are kept in mind. */
const WORDS_MAX = 5000
const MEASURED = {
  regular: 'regular',
  medium: 'semibold',
  semibold: 'semibold',
  tight: 'semibold',
  serif: 'regular',
} as const

/** On how many lines a text stands in a width, long words broken as the stage breaks them. */
export function linesIn(text: string, width: number, size: number, face: Face = 'semibold'): number {
  // Everything is measured at a size of 1, so that a word is measured but once.
  const room = Math.max(1, (width * FILL[face]) / size)
  const weight = MEASURED[face]
  const [space, hyphen] = [advanceOf(' ', weight), advanceOf('-', weight)]
  let lines = 1
  let used = 0
  const set = (part: string, before: number, after: number) => {
    let needed = advanceOf(part, weight)
    if (used > 0 && used + before + needed + after > room) {
      lines += 1
      used = 0
    }
    for (; needed > room; needed -= room) lines += 1
    used += (used > 0 ? before : 0) + needed
  }
  for (const word of wordsOf(text)) {
    const whole = advanceOf(word, weight)
    if (used > 0 && used + space + whole <= room) used += space + whole
    else {
      const parts = partsOfWord(word)
      for (const [at, part] of parts.entries())
        set(part, at === 0 ? space : 0, at < parts.length - 1 ? hyphen : 0)
    }
  }
  return lines
}

/** How wide words are at a size of 1. */
const advances = { regular: new Map<string, number>(), semibold: new Map<string, number>() }

function advanceOf(word: string, weight: Weight): number {
  const known = advances[weight]
  const kept = known.get(word)
  if (kept !== undefined) return kept
  if (known.size > WORDS_MAX) known.clear()
  const advance = textWidth(word, { size: 1, weight })
  known.set(word, advance)
  return advance
}

/** How many lines of a size stand in a height; at least one. */
export function linesThatFit(height: number, size: number, leading: number): number {
  return Math.max(1, Math.floor(height / (size * leading)))
}

/** The beginning of a text that stands on so many lines, and what is left of it. */
export function takeLines(text: string, lines: number, setting: Setting): readonly [string, string] {
  const words = wordsOf(text)
  const fits = (part: string) => isWithin(part, lines, setting)
  const count = most(words.length, taken => fits(words.slice(0, taken).join(' ')))
  const whole = words.slice(0, count).join(' ')
  const isFull = linesIn(whole, setting.width, setting.size, setting.face) === lines
  const broken = count > 0 && isFull ? null : breakWord(words[count] ?? '', whole, fits)
  return broken
    ? [[whole, broken[0]].join(' ').trim(), [broken[1], ...words.slice(count + 1)].join(' ')]
    : [whole, words.slice(count).join(' ')]
}

/** A word that leaves a whole line empty goes on on the next page after a syllable; alone on a page wherever the page ends. */
function breakWord(
  word: string,
  before: string,
  fits: (part: string) => boolean,
): readonly [string, string] | null {
  const begins = (parts: readonly string[], count: number) => `${parts.slice(0, count).join('')}-`
  const split = (parts: readonly string[], count: number) =>
    [begins(parts, count), parts.slice(count).join('')] as const
  const fitting = (parts: readonly string[]) =>
    most(parts.length - 1, count => fits(`${before} ${begins(parts, count)}`))
  const syllables = partsOfWord(word)
  const count = fitting(syllables)
  if (count > 0) return split(syllables, count)
  const characters = [...word]
  return before === '' && characters.length > 1 ? split(characters, Math.max(1, fitting(characters))) : null
}

/** A text in parts that stand on at most so many lines each, about as long as each other; nothing of it is left out. */
export function partsIn(text: string, lines: number, setting: Setting): readonly string[] {
  if (isWithin(text, lines, setting)) return [text]
  const parts = dealt(text, lines, setting)
  for (let fewer = Math.ceil(lines / 2); fewer < lines; fewer += 1) {
    const even = dealt(text, fewer, setting)
    if (even.length === parts.length) return even
  }
  return parts
}

function dealt(text: string, lines: number, setting: Setting): readonly string[] {
  const parts: string[] = []
  for (let rest = wordsOf(text).join(' '); rest !== ''; ) {
    const [part, left] = isWithin(rest, lines, setting) ? [rest, ''] : takeLines(rest, lines, setting)
    parts.push(part)
    rest = left
  }
  return parts
}

function isWithin(text: string, lines: number, { width, size, face }: Setting): boolean {
  return linesIn(text, width, size, face) <= lines
}

/** The largest number up to a limit for which something still holds; 0 where it holds for none. */
function most(limit: number, holds: (count: number) => boolean): number {
  let [low, high] = [0, limit]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (holds(middle)) low = middle
    else high = middle - 1
  }
  return low
}

function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/).filter(word => word !== '')
}
