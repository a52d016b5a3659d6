import type { Benefit } from '../map/benefit.ts'
import type { Evidence } from '../map/evidence.ts'
import type { Invention } from '../map/invention.ts'
import type { Link } from '../map/link.ts'
import type { Pitch } from '../map/pitch.ts'
import type { CreatedKind, Meaning } from './column-meaning.ts'
import type { DateOrder } from './read-day.ts'

type Fields<Kept> = Readonly<Partial<Omit<Kept, 'id'>>>

/** A record an import would make; `key` names the card within the file and in a workshop that already has it. */
export type Draft =
  | {
      readonly kind: 'invention'
      readonly key: string
      readonly title: string
      readonly fields: Fields<Invention>
    }
  | {
      readonly kind: 'benefit'
      readonly key: string
      readonly title: string
      readonly fields: Fields<Benefit>
    }
  | { readonly kind: 'pitch'; readonly key: string; readonly title: string; readonly fields: Fields<Pitch> }
  | { readonly kind: 'link'; readonly from: string; readonly to: string; readonly fields: Fields<Link> }
  | { readonly kind: 'evidence'; readonly about: string | null; readonly fields: Fields<Evidence> }

/** What was noticed about one cell or row; the words are in shared/words. */
export type RowFaultCode =
  | 'not-a-number'
  | 'out-of-range'
  | 'not-a-day'
  | 'day-or-month'
  | 'not-one-of'
  | 'shortened'
  | 'characters-removed'
  | 'number-as-title'
  | 'quote-not-closed'
  | 'strength-assumed'

/** A value that was not taken, or not as it stood, with the column it stands in. */
export interface RowFault {
  readonly code: RowFaultCode
  readonly column: string | null
  readonly value: string
}

/** Why nothing is made of a row. */
export type SkipReason =
  | 'empty'
  | 'no-title'
  | 'open-deal'
  | 'dropped'
  | 'withdrawn'
  | 'unknown-type'
  | 'dangling'
  | 'wrong-kinds'
  | 'already-there'

/** One row of the file and what becomes of it. */
export interface ImportRow {
  /** The row in the file, counted from 1, as a spreadsheet shows it. */
  readonly row: number
  /** The cells under the columns, as they stand. */
  readonly cells: readonly string[]
  readonly drafts: readonly Draft[]
  /** The earlier row of the same family or title, whose card it joins. */
  readonly joins: number | null
  /** Why it is not chosen unless the person chooses it; a row without drafts cannot be chosen. */
  readonly skipped: SkipReason | null
  readonly faults: readonly RowFault[]
}

/** A column of the file and what it is taken to mean; null is passed over. */
export interface ImportColumn {
  readonly header: string
  readonly meaning: Meaning | null
}

/** What is known about an import before anything is written. */
export interface ImportPreview {
  readonly source: string
  readonly file: string
  readonly creates: CreatedKind
  readonly columns: readonly ImportColumn[]
  readonly rows: readonly ImportRow[]
  /** How dates are read; 'ambiguous' asks for an answer, null where no date depends on it. */
  readonly dates: DateOrder | 'ambiguous' | null
}

/** What the person says about an import: where they say nothing, the file is taken at its word. */
export interface ImportChoices {
  readonly source?: string
  readonly creates?: CreatedKind
  readonly meanings?: readonly (Meaning | null)[]
  readonly dates?: DateOrder
}

/** How many rows were read, make something new, join an earlier row, and are passed over. */
export interface ImportCounts {
  readonly read: number
  readonly taken: number
  readonly merged: number
  readonly skipped: number
}

/** The rows that are taken unless the person says otherwise. */
export function suggestedRows({ rows }: ImportPreview): ReadonlySet<number> {
  return new Set(rows.filter(({ skipped, drafts }) => !skipped && drafts.length > 0).map(({ row }) => row))
}

/** Counts the rows of an import by what becomes of them. */
export function countRows({ rows }: ImportPreview): ImportCounts {
  const skipped = rows.filter(row => row.skipped !== null).length
  const merged = rows.filter(row => row.skipped === null && row.joins !== null).length
  return { read: rows.length, taken: rows.length - skipped - merged, merged, skipped }
}
