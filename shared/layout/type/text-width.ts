import { INTER_ADVANCES } from './inter-advances.ts'

export type Weight = keyof typeof INTER_ADVANCES

/** A type size in px and its weight. */
export interface Type {
  readonly size: number
  readonly weight: Weight
}

const LAST_ASCII = 0x7e
const FIRST_LATIN = 0xa0
const LAST_LATIN = 0xff
const FIRST_ASCII = 0x20
const WIDE = 1000
/** Fewer letters than this are not set alone before or after a hyphen. */
const PART_MIN = 4
const COMBINING = /\p{M}/u

/** The width of a text in px as Inter sets it, kerning aside; characters beyond Latin count as wide. */
export function textWidth(text: string, { size, weight }: Type): number {
  let thousandths = 0
  for (const character of text) thousandths += advanceOf(character, weight)
  return (thousandths * size) / 1000
}

/** The text in at most so many lines of a width, broken between words, or with a hyphen inside one that is wider than a line; what does not fit ends in an ellipsis. */
export function wrapText(text: string, width: number, lines: number, type: Type): readonly string[] {
  const words = text.trim().split(/\s+/)
  const wrapped: string[] = []
  while (words.length > 0 && wrapped.length < lines - 1) {
    const count = wordsThatFit(words, width, type)
    const line = count > 0 ? words.splice(0, count).join(' ') : hyphenated(words, width, type)
    if (line === null) break
    wrapped.push(line)
  }
  if (words.length > 0) wrapped.push(shorten(words.join(' '), width, type))
  return wrapped
}

/** The text cut to a width, with an ellipsis where something is missing. */
export function shorten(text: string, width: number, type: Type): string {
  if (textWidth(text, type) <= width) return text
  const characters = [...text]
  while (characters.length > 0 && textWidth(`${characters.join('').trimEnd()}…`, type) > width)
    characters.pop()
  return `${characters.join('').trimEnd()}…`
}

/** Takes from the first word as much as fits with a hyphen; null where that is too little to read. */
function hyphenated(words: string[], width: number, type: Type): string | null {
  const characters = [...(words[0] ?? '')]
  let count = characters.length - PART_MIN
  const part = () => `${characters.slice(0, count).join('')}-`
  while (count >= PART_MIN && textWidth(part(), type) > width) count -= 1
  if (count < PART_MIN) return null
  words[0] = characters.slice(count).join('')
  return part()
}

function wordsThatFit(words: readonly string[], width: number, type: Type): number {
  let count = 0
  while (count < words.length && textWidth(words.slice(0, count + 1).join(' '), type) <= width) count += 1
  return count
}

function advanceOf(character: string, weight: Weight): number {
  const code = character.codePointAt(0) ?? 0
  const advances = INTER_ADVANCES[weight]
  if (code >= FIRST_ASCII && code <= LAST_ASCII) return advances[code - FIRST_ASCII] ?? WIDE
  if (code >= FIRST_LATIN && code <= LAST_LATIN)
    return advances[LAST_ASCII - FIRST_ASCII + 1 + code - FIRST_LATIN] ?? WIDE
  return COMBINING.test(character) ? 0 : WIDE
}
