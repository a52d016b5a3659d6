import type { EvidenceKind } from '../map/evidence.ts'
import type { Protection } from '../map/invention.ts'
import type { CardKind } from '../map/through-map.ts'
import type { CreatedKind, Meaning } from './column-meaning.ts'
import type { ImportColumn, ImportRow, SkipReason } from './import-preview.ts'
import type { SeenKeys } from './seen-keys.ts'

/** A kind of table from elsewhere: how it is recognised and what its columns mean. */
export interface TableSource {
  readonly id: string
  readonly creates: CreatedKind
  /** True for the row that holds the headers; looked for among the first 15 records. */
  readonly isHeader: (cells: readonly string[]) => boolean
  /** The meaning of a column by its header in small letters. */
  readonly meanings: Readonly<Record<string, Meaning>>
  /** True when after an empty row there may follow lines that belong to the report, not to the list. */
  readonly hasFooter?: boolean
  /** Turns a cell into what its column means, where the source writes it in its own way. */
  readonly adapt?: Partial<Readonly<Record<Meaning, (cell: string) => string>>>
  /** What pieces of evidence in the list are about, and what kind they are where nothing else says it. */
  readonly about?: CardKind
  readonly evidenceKind?: EvidenceKind
  /** How everything in the list is protected, where the kind of list says it. */
  readonly protection?: Protection
  /** Why a row is not taken although it could be, by the cells under the headers in small letters. */
  readonly skips?: (cell: (header: string) => string) => SkipReason | null
}

/** A kind of JSON document from elsewhere. */
export interface DocumentSource {
  readonly id: string
  readonly creates: CreatedKind
  readonly recognises: (document: unknown) => boolean
  readonly columns: readonly ImportColumn[]
  readonly rowsOf: (document: unknown, file: string, seen: SeenKeys) => readonly ImportRow[]
}
