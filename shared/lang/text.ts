import { z } from './zod.ts'

/** Characters that turn the reading direction around, and so can make a title lie. */
const BIDI_OVERRIDE = /[\u202A-\u202E\u2066-\u2069]/
const LONE_SURROGATE = /\p{Surrogate}/u
const LINE_CONTROL = /[\p{Cc}\p{Zl}\p{Zp}]/u
const TEXT_CONTROL = /(?![\t\n\r])\p{Cc}/u

export const TITLE_MAX = 200
export const TEXT_MAX = 20_000

/** Why a line may not be shown as it stands; null when it may. */
export function faultOfLine(line: string): 'lone-surrogate' | 'bidi-override' | 'control-character' | null {
  if (LONE_SURROGATE.test(line)) return 'lone-surrogate'
  if (BIDI_OVERRIDE.test(line)) return 'bidi-override'
  return LINE_CONTROL.test(line) ? 'control-character' : null
}

const sound = (control: RegExp) => (text: string) =>
  !LONE_SURROGATE.test(text) && !BIDI_OVERRIDE.test(text) && !control.test(text)

/** One line that names a thing: 1 to 200 characters, no control or direction characters. */
export const Title = z
  .string()
  .min(1)
  .max(TITLE_MAX)
  .refine(sound(LINE_CONTROL), { params: { code: 'unsound-text' } })

/** One short line such as a name, a segment or a source: up to 200 characters. */
export const Line = z
  .string()
  .max(TITLE_MAX)
  .refine(sound(LINE_CONTROL), { params: { code: 'unsound-text' } })

/** Free text over several lines, up to 20,000 characters. */
export const Text = z
  .string()
  .max(TEXT_MAX)
  .refine(sound(TEXT_CONTROL), { params: { code: 'unsound-text' } })

/** Makes any text safe to stand as a title: one line, no control or direction characters, at most 200 long. */
export function toTitle(text: string): string {
  const line = text
    .replace(/[\p{Surrogate}\u202A-\u202E\u2066-\u2069]/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
  if (line.length <= TITLE_MAX) return line
  return `${line
    .slice(0, TITLE_MAX - 1)
    .replace(/\p{Surrogate}/gu, '')
    .trimEnd()}…`
}
