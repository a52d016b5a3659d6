import type { Result } from '../lang/result.ts'
import { failed, ok } from '../lang/result.ts'
import type { ThroughMap } from '../map/through-map.ts'
import { FORMAT } from '../workshop/file-version.ts'
import { MAX_BYTES, parseText } from '../workshop/parse-text.ts'
import { faultsOfPlainValue, isRaw } from '../workshop/plain-value.ts'
import type { Problem } from '../workshop/problem.ts'
import { problem } from '../workshop/problem.ts'
import { ANY_TABLE } from './any-table.ts'
import { decodeFile } from './decode-file.ts'
import { keysOf } from './draft-key.ts'
import type { ImportChoices, ImportPreview } from './import-preview.ts'
import { documentSources } from './imports.ts'
import { previewTable } from './preview-table.ts'
import { PASTED_TEXT, previewText } from './preview-text.ts'
import { readTable } from './read-table.ts'
import { SeenKeys } from './seen-keys.ts'
import { likelyHeader, recognised } from './table-columns.ts'

/** A file from elsewhere. */
export interface ImportFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** What a file from elsewhere would make of a map, row by row, before anything is written; or why nothing can be made. */
export function previewImport(
  file: ImportFile,
  choices: ImportChoices = {},
  map: ThroughMap | null = null,
): Result<ImportPreview, Problem[]> {
  if (file.bytes.byteLength > MAX_BYTES) {
    return failed([problem('file-too-large', '', { megabytes: MAX_BYTES / (1024 * 1024) })])
  }
  const text = decodeFile(file.bytes).replace(/^\uFEFF/, '')
  if (text.trim() === '') return failed([problem('empty-file')])
  if (text.includes('\0')) return failed([problem('unknown-source')])
  const seen = new SeenKeys(map ? keysOf(map) : new Map())
  const isDocument = choices.source === undefined && /^\s*[{[]/.test(text)
  const document = isDocument ? previewDocument(text, file.name, seen) : undefined
  if (document) return document
  const preview = previewLines(text, file.name, choices, seen)
  return preview.rows.length > 0 ? ok(preview) : failed([problem('nothing-to-import')])
}

/** A JSON document; undefined when the text only begins like one. */
function previewDocument(
  text: string,
  file: string,
  seen: SeenKeys,
): Result<ImportPreview, Problem[]> | undefined {
  const parsed = parseText(text)
  if (!parsed.ok) return /\.(json|canvas)$/i.test(file) ? parsed : undefined
  const faults = faultsOfPlainValue(parsed.value)
  if (faults.length > 0) return failed(faults)
  if (isRaw(parsed.value) && parsed.value.format === FORMAT) return failed([problem('is-a-workshop')])
  const source = documentSources.find(known => known.recognises(parsed.value))
  if (!source) return failed([problem('unknown-source')])
  const rows = source.rowsOf(parsed.value, file, seen)
  if (rows.length === 0) return failed([problem('nothing-to-import')])
  return ok({ source: source.id, file, creates: source.creates, columns: source.columns, rows, dates: null })
}

function previewLines(text: string, file: string, choices: ImportChoices, seen: SeenKeys): ImportPreview {
  const asText = () => {
    const creates = choices.creates === 'evidence' ? 'invention' : (choices.creates ?? 'invention')
    return previewText(text, creates, file, seen)
  }
  if (choices.source === PASTED_TEXT) return asText()
  const table = readTable(text)
  const found = choices.source === ANY_TABLE ? undefined : recognised(table)
  if (found) return previewTable(table, found, file, choices, seen)
  const likely = likelyHeader(table, choices)
  const isNamed = (table.rows[likely.at] ?? []).length > 1 || likely.isCertain
  const isText = /\.(txt|text|md)$/i.test(file) ? !likely.isCertain : !isNamed
  return isText && choices.source === undefined ? asText() : previewTable(table, likely, file, choices, seen)
}
