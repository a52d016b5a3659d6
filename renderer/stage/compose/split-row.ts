import { partsIn, type Setting } from './set-text.ts'

/** A row of two texts as rows of at most so many lines; null where a text is missing or has ended. */
export function splitRow(
  [left, right]: readonly [string | null, string | null],
  lines: number,
  setting: Setting,
): readonly (readonly [string | null, string | null])[] {
  const partsOf = (text: string | null) => (text === null ? [] : partsIn(text, lines, setting))
  const [lefts, rights] = [partsOf(left), partsOf(right)]
  return Array.from(
    { length: Math.max(1, lefts.length, rights.length) },
    (_, at) => [lefts[at] ?? null, rights[at] ?? null] as const,
  )
}
