import type { Id } from '../../shared/lang/id.ts'
import { type CellContext, cellOrder, cellText, type Row } from './cells.ts'
import { columnsOf, type ListKind } from './columns.ts'
import { facets, STEP_FIELD } from './facets.ts'

/** By which column a table is sorted; unknown values stand last either way. */
export interface Sort {
  readonly key: string
  readonly direction: 'ascending' | 'descending'
}

/** What a table is narrowed down to. */
export interface Narrowing {
  readonly text: string
  readonly facets: readonly string[]
  /** One option of the field named in STEP_FIELD, as text. */
  readonly step: string | null
}

/** The records of a table in the order in which they were made. */
export function recordsOf(kind: ListKind, { workshop }: CellContext): ReadonlyMap<Id, Row> {
  return workshop[kind] as unknown as ReadonlyMap<Id, Row>
}

/** The ids of the rows of a table, sorted. */
export function sortedRows(kind: ListKind, sort: Sort | null, context: CellContext): readonly Id[] {
  const rows = [...recordsOf(kind, context).values()]
  const column = columnsOf[kind].find(each => each.key === sort?.key)
  if (!sort || !column) return rows.map(row => row.id)
  const letters = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' })
  const turn = sort.direction === 'ascending' ? 1 : -1
  return rows
    .map(row => ({ id: row.id, by: cellOrder(row, column, context) }))
    .toSorted((one, other) => {
      if (one.by === null || other.by === null) return Number(one.by === null) - Number(other.by === null)
      if (typeof one.by === 'number' && typeof other.by === 'number') return turn * (one.by - other.by)
      return turn * letters.compare(String(one.by), String(other.by))
    })
    .map(({ id }) => id)
}

/** Whether a row is left after narrowing down: every word stands in one of its cells, and every facet holds. */
export function isLeft(row: Row, kind: ListKind, narrowing: Narrowing, context: CellContext): boolean {
  const { step } = narrowing
  if (step !== null && String(row[STEP_FIELD[kind]]) !== step) return false
  const asked = facets.filter(facet => narrowing.facets.includes(facet.id) && facet.kinds.includes(kind))
  if (!asked.every(facet => facet.holds(row, context))) return false
  const words = narrowing.text.trim().toLowerCase().split(/\s+/)
  if (words[0] === '') return true
  const text = textOfRow(row, kind, context)
  return words.every(word => text.includes(word))
}

/** The text of cards, which names no other record and so lasts as long as the card stays as it is. */
const knownTexts = new WeakMap<Row, string>()

function textOfRow(row: Row, kind: ListKind, context: CellContext): string {
  const known = knownTexts.get(row)
  if (known !== undefined) return known
  const text = columnsOf[kind]
    .filter(column => column.spec !== null)
    .map(column => cellText(row, column, context))
    .join('\n')
    .toLowerCase()
  if (kind !== 'links' && kind !== 'evidence') knownTexts.set(row, text)
  return text
}
