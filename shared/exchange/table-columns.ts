import { anyTable, headersIn } from './any-table.ts'
import type { ImportChoices, ImportColumn } from './import-preview.ts'
import type { TableSource } from './import-source.ts'
import { tableSources } from './imports.ts'
import type { CellContext } from './read-cell.ts'
import { isDated, isNumeric } from './read-cell.ts'
import { dateOrderOf } from './read-day.ts'
import { decimalSignOf } from './read-number.ts'
import type { Table } from './read-table.ts'

const RECORDS_LOOKED_AT = 15

/** Where the header of a table stands and what kind of table it heads. */
export interface FoundHeader {
  readonly source: TableSource
  readonly at: number
  /** False when no header of a known name was found. */
  readonly isCertain: boolean
}

/** The source of a table by its header within the first 15 records; undefined when no known source has it. */
export function recognised({ rows }: Table): FoundHeader | undefined {
  const heads = rows.slice(0, RECORDS_LOOKED_AT).map(small)
  for (const source of tableSources) {
    const at = heads.findIndex(cells => source.isHeader(cells))
    if (at >= 0) return { source, at, isCertain: true }
  }
  return undefined
}

/** The header of a table nobody knows: the row with the most names of columns, else the first with two cells. */
export function likelyHeader({ rows }: Table, { creates }: ImportChoices): FoundHeader {
  const heads = rows.slice(0, RECORDS_LOOKED_AT).map(small)
  const counts = heads.map(headersIn)
  const most = Math.max(0, ...counts)
  const wide = heads.findIndex(cells => cells.filter(cell => cell !== '').length > 1)
  const at = most > 0 ? counts.indexOf(most) : Math.max(wide, 0)
  return { source: anyTable(heads[at] ?? [], creates), at, isCertain: most > 0 }
}

/** The columns under a header with what each means; empty ones at the end are padding. */
export function columnsOf(
  header: readonly string[],
  source: TableSource,
  meanings: ImportChoices['meanings'],
): readonly ImportColumn[] {
  const names = small(header)
  const width = names.findLastIndex(name => name !== '') + 1
  return names.slice(0, width).map((name, at) => {
    const own = Object.hasOwn(source.meanings, name) ? source.meanings[name] : undefined
    const said = meanings?.[at]
    return { header: header[at]?.trim() ?? '', meaning: said === undefined ? (own ?? null) : said }
  })
}

/** How numbers and days are written in these columns; days stay ambiguous where nothing settles it. */
export function contextOf(
  columns: readonly ImportColumn[],
  rows: readonly (readonly string[])[],
  delimiter: string,
  chosen: ImportChoices['dates'],
): { readonly context: CellContext; readonly dates: ReturnType<typeof dateOrderOf> } {
  const cellsWhere = (is: (column: ImportColumn) => boolean) =>
    columns.flatMap((column, at) => (is(column) ? rows.map(row => row[at] ?? '') : []))
  const dates = dateOrderOf(cellsWhere(({ meaning }) => meaning !== null && isDated(meaning)))
  const order = chosen && dates ? chosen : dates
  const decimal = decimalSignOf(
    cellsWhere(({ meaning }) => meaning !== null && isNumeric(meaning)),
    delimiter,
  )
  return { context: { decimal, dates: order === 'ambiguous' ? null : order }, dates: order }
}

function small(cells: readonly string[]): readonly string[] {
  return cells.map(cell => cell.trim().toLowerCase())
}
