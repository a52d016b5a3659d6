import { functionNamed, type TeamFunction } from '../../../shared/team/team-function.ts'

/** One line as it was said, with the function that said it and what the further fields hold, by their keys. */
export interface CapturedLine {
  readonly text: string
  readonly function: TeamFunction | null
  readonly fields: Readonly<Record<string, string>>
}

interface ReadLines {
  readonly lines: readonly CapturedLine[]
  /** The function that goes on speaking. */
  readonly speaker: TeamFunction | null
}

const LIST_MARK = /^\s*(?:[-*•–]|\d{1,3}[.)])\s+/
const SPEAKER = /^\s*([\p{L}&]{1,11}):\s*/u

/** The function a line begins with, as in "S: text", and the rest of it; null where it names none. */
export function spokenBy(line: string): readonly [TeamFunction | null, string] {
  const [prefix, name] = SPEAKER.exec(line) ?? []
  const named = prefix !== undefined && name !== undefined ? functionNamed(name) : null
  return named ? [named, line.slice(prefix?.length ?? 0)] : [null, line]
}

/**
 * What was typed or pasted, one for each line that says something. A line that begins with a function is said by it,
 * and so are those after it. Columns of a table fill the further fields in their order.
 */
export function readLines(
  text: string,
  speaker: TeamFunction | null,
  fieldKeys: readonly string[] = [],
): ReadLines {
  let speaking = speaker
  const lines = text.split(/\r\n|[\n\r\u2028\u2029]/).flatMap(line => {
    const [named, rest] = spokenBy(line.replace(LIST_MARK, ''))
    speaking = named ?? speaking
    const [first = '', ...cells] = rest.split('\t').map(cell => cell.trim())
    const fields = Object.fromEntries(fieldKeys.flatMap((key, at) => (cells[at] ? [[key, cells[at]]] : [])))
    return first === '' ? [] : [{ text: first, function: speaking, fields }]
  })
  return { lines, speaker: speaking }
}

/** The whole text as one thing said, its lines kept; nothing where it says nothing. */
export function readText(text: string, speaker: TeamFunction | null): ReadLines {
  const [named, rest] = spokenBy(text)
  const speaking = named ?? speaker
  const said = rest.trim()
  return { lines: said === '' ? [] : [{ text: said, function: speaking, fields: {} }], speaker: speaking }
}
