import type { CreatedKind } from './column-meaning.ts'
import { titleKey } from './draft-key.ts'
import type { Draft, ImportPreview, ImportRow, RowFault } from './import-preview.ts'
import { lineOf, textOf } from './read-cell.ts'
import { SeenKeys } from './seen-keys.ts'

export const PASTED_TEXT = 'text'

const nobodyKnown = () => new SeenKeys(new Map())

/** What lines of text would make: one card a line; a tab separates title and note. */
export function previewText(
  text: string,
  creates: Exclude<CreatedKind, 'evidence'>,
  file = '',
  seen: SeenKeys = nobodyKnown(),
): ImportPreview {
  const rows = text
    .split(/\r\n|\r|\n/)
    .map((line, at) => ({ line, row: at + 1 }))
    .filter(({ line }) => line.trim() !== '')
    .map(({ line, row }) => rowOf(line, row, creates, file, seen))
  const columns = [
    { header: '', meaning: 'title' as const },
    { header: '', meaning: 'note' as const },
  ]
  return { source: PASTED_TEXT, file, creates, columns, rows, dates: null }
}

function rowOf(
  line: string,
  row: number,
  kind: Exclude<CreatedKind, 'evidence'>,
  file: string,
  seen: SeenKeys,
): ImportRow {
  const [first = '', ...rest] = line.split('\t')
  const title = lineOf(first)
  const note = textOf(rest.join(' '))
  const cells = [first, rest.join(' ')]
  const faults = [title, note].flatMap(({ value, fault }): RowFault[] =>
    fault ? [{ code: fault, column: null, value: value.slice(0, 60) }] : [],
  )
  if (title.value === '') return { row, cells, drafts: [], joins: null, skipped: 'no-title', faults }
  const key = titleKey(kind, title.value)
  const source = kind === 'invention' &&
    file !== '' && { source: { file: lineOf(file).value, row, number: null } }
  const fields = { ...(note.value !== '' && { note: note.value }), ...source }
  const draft = { kind, key, title: title.value, fields } as Draft
  return { row, cells, faults, ...seen.settle({ drafts: [draft], keys: [key], skipped: null }, row, null) }
}
