import type { ImportPreview, ImportRow } from '../../shared/exchange/import-preview.ts'
import { suggestedRows } from '../../shared/exchange/import-preview.ts'
import { titleOf } from './remarks.ts'

export type RowsShown = 'all' | 'chosen' | 'left' | 'remarked'

/** The rows that are taken: what is suggested, turned around where the person said otherwise. */
export function chosenRows(preview: ImportPreview, turned: ReadonlySet<number>): ReadonlySet<number> {
  const suggested = suggestedRows(preview)
  const takeable = preview.rows.filter(isTakeable)
  return new Set(takeable.map(({ row }) => row).filter(row => suggested.has(row) !== turned.has(row)))
}

/** True for a row that can become something. */
export function isTakeable({ drafts }: ImportRow): boolean {
  return drafts.length > 0
}

/** The rows of a part that have all words of the filter in any cell or in what they become. */
export function rowsShown(
  preview: ImportPreview,
  chosen: ReadonlySet<number>,
  part: RowsShown,
  filter: string,
): readonly ImportRow[] {
  const words = filter.toLowerCase().split(/\s+/).filter(Boolean)
  const isIn: Readonly<Record<RowsShown, (row: ImportRow) => boolean>> = {
    all: () => true,
    chosen: ({ row }) => chosen.has(row),
    left: ({ row }) => !chosen.has(row),
    remarked: ({ skipped, joins, faults }) => skipped !== null || joins !== null || faults.length > 0,
  }
  return preview.rows.filter(row => isIn[part](row) && hasWords(row, words))
}

/** What has to be turned around so that all of these rows are chosen, or none. */
export function turnAll(
  rows: readonly ImportRow[],
  chosen: ReadonlySet<number>,
  turned: ReadonlySet<number>,
  isChosen: boolean,
): ReadonlySet<number> {
  const next = new Set(turned)
  for (const row of rows) {
    if (!isTakeable(row) || chosen.has(row.row) === isChosen) continue
    if (!next.delete(row.row)) next.add(row.row)
  }
  return next
}

function hasWords(row: ImportRow, words: readonly string[]): boolean {
  if (words.length === 0) return true
  const text = `${titleOf(row)} ${row.cells.join(' ')}`.toLowerCase()
  return words.every(word => text.includes(word))
}
