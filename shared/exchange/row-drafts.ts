import type { Draft, SkipReason } from './import-preview.ts'
import { lineOf } from './read-cell.ts'
import type { RowReading } from './row-reading.ts'

/** What one row would make, and all the keys by which its first card may be known already. */
export interface RowDrafts {
  readonly drafts: readonly Draft[]
  readonly keys: readonly string[]
  readonly skipped: SkipReason | null
}

/** Nothing, and why. */
export function nothing(skipped: SkipReason): RowDrafts {
  return { drafts: [], keys: [], skipped }
}

/** The words in cells of lists, each once: `a;;b`, `a; b`, `a, b` or one to a column. */
export function listed(cells: readonly string[]): readonly string[] {
  const words = cells.flatMap(cell => cell.split(/;+|,|\n/)).map(word => lineOf(word).value)
  return [...new Set(words.filter(word => word !== ''))]
}

/** The title of a row; empty when the row has none. */
export function titleOf(reading: RowReading): string {
  const cell = reading.first('title')
  return cell === '' ? '' : (reading.taken(lineOf(cell), 'title', cell) ?? '')
}
