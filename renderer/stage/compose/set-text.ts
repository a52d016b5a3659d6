import { textWidth } from '../../../shared/layout/type/text-width.ts'
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
const MEASURED = {
  regular: 'regular',
  medium: 'semibold',
  semibold: 'semibold',
  tight: 'semibold',
  serif: 'regular',
} as const

/** On how many lines a text stands in a width, long words broken as the stage breaks them. */
export function linesIn(text: string, width: number, size: number, face: Face = 'semibold'): number {
  const room = width * FILL[face]
  const measure = (part: string) => textWidth(part, { size, weight: MEASURED[face] })
  const [space, hyphen] = [measure(' '), measure('-')]
  let lines = 1
  let used = 0
  const set = (part: string, before: number, after: number) => {
    let needed = measure(part)
    if (used > 0 && used + before + needed + after > room) {
      lines += 1
      used = 0
    }
    for (; needed > room; needed -= room) lines += 1
    used += (used > 0 ? before : 0) + needed
  }
  for (const word of wordsOf(text)) {
    if (used > 0 && used + space + measure(word) <= room) used += space + measure(word)
    else {
      const parts = partsOfWord(word)
      for (const [at, part] of parts.entries())
        set(part, at === 0 ? space : 0, at < parts.length - 1 ? hyphen : 0)
    }
  }
  return lines
}

/** How many lines of a size stand in a height; at least one. */
export function linesThatFit(height: number, size: number, leading: number): number {
  return Math.max(1, Math.floor(height / (size * leading)))
}

/** The beginning of a text that stands on so many lines, and what is left of it. */
export function takeLines(given: string, lines: number, setting: Setting): readonly [string, string] {
  const words = wordsOf(given)
  const text = words.join(' ')
  const count = most(words.length, taken => isWithin(words.slice(0, taken).join(' '), lines, setting))
  if (count > 0) return [words.slice(0, count).join(' '), words.slice(count).join(' ')]
  const parts = partsOfWord(words[0] ?? '')
  const whole = most(parts.length - 1, taken =>
    isWithin(`${parts.slice(0, taken).join('')}-`, lines, setting),
  )
  if (whole > 0)
    return [`${parts.slice(0, whole).join('')}-`, text.slice(parts.slice(0, whole).join('').length)]
  const characters = [...text]
  const few = most(characters.length, taken =>
    isWithin(`${characters.slice(0, taken).join('')}-`, lines, setting),
  )
  const taken = Math.max(1, few)
  return [`${characters.slice(0, taken).join('')}-`, characters.slice(taken).join('')]
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
