import type { CardKind } from '../../../shared/map/through-map.ts'

export type CaptureKind = CardKind | 'quote' | 'later'

/** The small letter that says what a line is, when it stands before it with a space; a sentence may begin with “I”. */
export const CAPTURE_LETTERS: Readonly<Record<CaptureKind, string>> = {
  invention: 'i',
  benefit: 'b',
  pitch: 'p',
  quote: 'q',
  later: 'l',
}

export const CAPTURE_KINDS = [
  'later',
  'invention',
  'benefit',
  'pitch',
  'quote',
] as const satisfies CaptureKind[]

/** What was typed into the line for anything: its kind, by its letter or the one that was picked, and the lines of it. */
export function readCapture(
  text: string,
  picked: CaptureKind,
): { kind: CaptureKind; lines: readonly string[] } {
  const [, letter, rest] = /^\s*(\p{L}) (.*)$/su.exec(text) ?? []
  const named = CAPTURE_KINDS.find(kind => CAPTURE_LETTERS[kind] === letter)
  const said = named && rest !== undefined ? rest : text
  return {
    kind: named ?? picked,
    lines: said
      .split(/\r\n|[\n\r\u2028\u2029]/)
      .map(line => line.trim())
      .filter(line => line !== ''),
  }
}
