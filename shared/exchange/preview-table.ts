import { evidenceDrafts } from './evidence-drafts.ts'
import type { ImportChoices, ImportPreview, ImportRow } from './import-preview.ts'
import type { TableSource } from './import-source.ts'
import { inventionDrafts } from './invention-drafts.ts'
import { benefitDrafts, pitchDrafts } from './promise-drafts.ts'
import type { Table } from './read-table.ts'
import type { RowDrafts } from './row-drafts.ts'
import { knownColumns, RowReading } from './row-reading.ts'
import type { SeenKeys } from './seen-keys.ts'
import type { FoundHeader } from './table-columns.ts'
import { columnsOf, contextOf } from './table-columns.ts'

/** What a table would make, row by row, once its header is known. */
export function previewTable(
  table: Table,
  { source: found, at }: FoundHeader,
  file: string,
  choices: ImportChoices,
  seen: SeenKeys,
): ImportPreview {
  const creates = choices.creates ?? found.creates
  const source = { ...found, creates }
  const header = table.rows[at] ?? []
  const columns = columnsOf(header, source, choices.meanings)
  const body = bodyOf(table.rows, at + 1, source)
  const { context, dates } = contextOf(
    columns,
    body.map(([, cells]) => cells),
    table.delimiter,
    choices.dates,
  )
  const known = knownColumns(columns, source.adapt)
  const names = columns.map(column => column.header.toLowerCase())
  const rows = body.map(([row, cells]): ImportRow => {
    const reading = new RowReading(cells, known, context)
    if (table.unclosed.has(row)) reading.note('quote-not-closed', null, cells.at(-1) ?? '')
    const made = draftsOf(reading, source, { file, row })
    const skips = source.skips?.(name => cells[names.indexOf(name)]?.trim() ?? '') ?? null
    return { row, cells, ...seen.settle(made, row, skips), faults: reading.faults }
  })
  return { source: source.id, file, creates, columns, rows, dates }
}

function draftsOf(reading: RowReading, source: TableSource, place: { file: string; row: number }): RowDrafts {
  if (source.creates === 'invention') return inventionDrafts(reading, source, place)
  if (source.creates === 'benefit') return benefitDrafts(reading)
  return source.creates === 'pitch' ? pitchDrafts(reading) : evidenceDrafts(reading, source)
}

type NumberedRow = readonly [row: number, cells: readonly string[]]

/** The rows below the header that hold anything, counted as in the file, without the footer of a report. */
function bodyOf(
  rows: readonly (readonly string[])[],
  from: number,
  source: TableSource,
): readonly NumberedRow[] {
  const filled = rows.map(cells => cells.reduce((count, cell) => count + Number(cell.trim() !== ''), 0))
  const end = source.hasFooter ? startOfFooter(filled, from) : rows.length
  return rows.flatMap((cells, at): NumberedRow[] =>
    at >= from && at < end && (filled[at] ?? 0) > 0 ? [[at + 1, cells]] : [],
  )
}

/** The footer begins at the empty row from which on no row has more than one cell. */
function startOfFooter(filled: readonly number[], from: number): number {
  const lastOfList = filled.findLastIndex(count => count > 1)
  const gap = filled.findIndex((count, at) => at > Math.max(lastOfList, from) && count === 0)
  return gap < 0 ? filled.length : gap
}
