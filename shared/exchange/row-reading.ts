import { toTitle } from '../lang/text.ts'
import type { Meaning } from './column-meaning.ts'
import type { ImportColumn, RowFault, RowFaultCode } from './import-preview.ts'
import type { CellContext, CellReading } from './read-cell.ts'
import { cellReaders } from './read-cell.ts'

const SHOWN_OF_A_CELL = 60
const NONE: readonly string[] = []
const NOWHERE: readonly number[] = []

/** The columns of a table and where each meaning stands. */
export interface KnownColumns {
  readonly columns: readonly ImportColumn[]
  readonly at: ReadonlyMap<Meaning, readonly number[]>
  readonly adapt: Partial<Readonly<Record<Meaning, (cell: string) => string>>>
}

/** Looks up once where each meaning stands among the columns. */
export function knownColumns(
  columns: readonly ImportColumn[],
  adapt: KnownColumns['adapt'] = {},
): KnownColumns {
  const at = new Map<Meaning, number[]>()
  for (const [place, { meaning }] of columns.entries()) {
    if (meaning) at.set(meaning, [...(at.get(meaning) ?? []), place])
  }
  return { columns, at, adapt }
}

/** One row of a table read through its columns; collects what is worth telling about its cells. */
export class RowReading {
  readonly faults: RowFault[] = []
  readonly #cells: readonly string[]
  readonly #known: KnownColumns
  readonly #context: CellContext

  constructor(cells: readonly string[], known: KnownColumns, context: CellContext) {
    this.#cells = cells
    this.#known = known
    this.#context = context
  }

  /** True when the table has a column of this meaning, filled in or not. */
  has(meaning: Meaning): boolean {
    return this.#known.at.has(meaning)
  }

  /** All cells under columns of this meaning that are filled in. */
  all(meaning: Meaning): readonly string[] {
    const places = this.#known.at.get(meaning)
    if (!places) return NONE
    const adapt = this.#known.adapt[meaning]
    const filled = places.map(place => this.#cells[place]?.trim() ?? '').filter(cell => cell !== '')
    return adapt ? filled.map(adapt).filter(cell => cell !== '') : filled
  }

  /** The first such cell; empty when there is none. */
  first(meaning: Meaning): string {
    for (const place of this.#known.at.get(meaning) ?? NOWHERE) {
      const cell = this.#cells[place]?.trim() ?? ''
      const adapted = cell === '' ? '' : (this.#known.adapt[meaning]?.(cell) ?? cell)
      if (adapted !== '') return adapted
    }
    return ''
  }

  /** The value of the first such cell; undefined, after noting why, when it has none. */
  value(meaning: Meaning): unknown {
    const cell = this.first(meaning)
    const read = cellReaders[meaning]
    if (cell === '' || !read) return undefined
    return this.taken(read(cell, this.#context), meaning, cell)
  }

  /** The value of a reading, after noting what is worth telling about it. */
  taken<Value extends CellReading>(reading: Value, meaning: Meaning, cell: string): Value['value'] {
    if (reading.fault) this.note(reading.fault, meaning, cell)
    return reading.value
  }

  note(code: RowFaultCode, meaning: Meaning | null, cell: string): void {
    const column = this.#known.columns.find(column => column.meaning === meaning)?.header ?? null
    this.faults.push({ code, column, value: toTitle(cell.slice(0, SHOWN_OF_A_CELL)) })
  }

  /** The values of these columns as fields of the same names; what is not filled in stays unknown. */
  fields<Name extends Meaning>(meanings: readonly Name[]): Readonly<Partial<Record<Name, unknown>>> {
    const fields: Partial<Record<Name, unknown>> = {}
    for (const meaning of meanings) {
      const value = this.value(meaning)
      if (value !== undefined) fields[meaning] = value
    }
    return fields
  }
}
