import Papa from 'papaparse'

/** A table as it stands in a file: cells by row and column, nothing believed and nothing changed. */
export interface Table {
  readonly delimiter: string
  readonly rows: readonly (readonly string[])[]
  /** Rows, counted from 1, in which a quotation mark was opened and not closed. */
  readonly unclosed: ReadonlySet<number>
}

const DELIMITERS = [',', ';', '\t', '|'] as const
const SEPARATOR_LINE = /^\uFEFF?sep=(.)\r?\n/i
const ROWS_LOOKED_AT = 40
const TEXT_LOOKED_AT = 100_000

/** The table in a text: the separator is what splits most rows alike outside quotation marks, or what `sep=` says. */
export function readTable(text: string): Table {
  const told = SEPARATOR_LINE.exec(text)
  const body = told ? text.slice(told[0].length) : text.replace(/^\uFEFF/, '')
  const delimiter = told?.[1] ?? likeliestDelimiter(body)
  const { data, errors } = Papa.parse<string[]>(body, { delimiter })
  const unclosed = errors.filter(({ code }) => code === 'MissingQuotes').map(({ row }) => (row ?? 0) + 1)
  const skipped = told ? [[told[0].trim()]] : []
  const rows = [...skipped, ...withoutLastLineEnd(data)]
  return { delimiter, rows, unclosed: new Set(unclosed.map(row => row + skipped.length)) }
}

function likeliestDelimiter(text: string): string {
  let best: { delimiter: string; rows: number } = { delimiter: ',', rows: 0 }
  const sample = text.slice(0, TEXT_LOOKED_AT)
  for (const delimiter of DELIMITERS) {
    const { data } = Papa.parse<string[]>(sample, { delimiter, preview: ROWS_LOOKED_AT })
    const rows = rowsOfUsualWidth(data.map(row => row.length))
    if (rows > best.rows) best = { delimiter, rows }
  }
  return best.delimiter
}

/** How many rows have the commonest number of columns, of rows with more than one. */
function rowsOfUsualWidth(widths: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const width of widths) if (width > 1) counts.set(width, (counts.get(width) ?? 0) + 1)
  return Math.max(0, ...counts.values())
}

/** Line ends may be mixed, and the last one is no row. */
function withoutLastLineEnd(rows: readonly string[][]): readonly string[][] {
  const last = rows.at(-1)
  const kept = last?.length === 1 && last[0] === '' ? rows.slice(0, -1) : rows
  return kept.map(row => {
    const end = row.at(-1)
    return end?.endsWith('\r') ? [...row.slice(0, -1), end.slice(0, -1)] : row
  })
}
