import type { Words } from '../words/words.ts'
import type { ImportPreview, RowFault, SkipReason } from './import-preview.ts'
import { countRows } from './import-preview.ts'

/** The most lines of faults that are told one by one. */
const MOST_LINES = 20

/** What an import did, line by line: how many rows became what, why some did not, and which values were not taken. */
export function importReport(preview: ImportPreview, words: Words): readonly string[] {
  const { read, taken, merged, skipped } = countRows(preview)
  const { imported } = words.exchange
  const reasons = new Map<SkipReason, number>()
  for (const { skipped: reason } of preview.rows) {
    if (reason) reasons.set(reason, (reasons.get(reason) ?? 0) + 1)
  }
  const why = [...reasons].map(([reason, count]) => `${count} ${words.exchange.skipped[reason]}`)
  const faults = preview.rows.flatMap(({ row, skipped: reason, faults: told }) =>
    (reason ? [] : told).map(fault => faultLine(row, fault, words)),
  )
  const more = faults.length - MOST_LINES
  return [
    words.exchange.sources[preview.source] ?? preview.source,
    [imported.read(read), imported.taken(taken), imported.merged(merged), imported.skipped(skipped)].join(
      ', ',
    ) + (why.length > 0 ? `: ${why.join(', ')}` : ''),
    ...(preview.dates === 'ambiguous' ? [words.exchange.askDates] : []),
    ...faults.slice(0, MOST_LINES),
    ...(more > 0 ? [words.problem.andMore(more)] : []),
  ]
}

/** What was noticed about one cell, with its row and column. */
export function faultLine(row: number, { code, column, value }: RowFault, words: Words): string {
  const where = column ? `${words.exchange.row(row)}, ${column}` : words.exchange.row(row)
  return `${where}: ${words.exchange.fault[code]} (${value})`
}
