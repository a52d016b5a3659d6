import type { Id } from '../../shared/lang/id.ts'
import type { Row } from './cells.ts'
import type { Column } from './columns.ts'

/** Stands for the row of headings; no id begins with a space. */
export const HEAD = ' head'
/** Stands for the column of boxes to select rows with. */
export const BOX = ' box'

/** The cell that has, or would get, the focus. */
export interface Spot {
  readonly row: Id
  readonly column: string
}

/** Where a key leads from a cell; undefined when it is no key that moves. */
export function moved(
  spot: Spot,
  event: { readonly key: string; readonly ctrlKey: boolean; readonly metaKey: boolean },
  rows: readonly Row[],
  columns: readonly Column[],
  page: number,
): Spot | undefined {
  const keys = [BOX, ...columns.map(column => column.key)]
  const ids = [HEAD, ...rows.map(row => row.id)]
  const far = event.ctrlKey || event.metaKey
  const down = { ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page }[event.key]
  const right = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
  if (down !== undefined) return { ...spot, row: along(ids, spot.row, far ? down * ids.length : down) }
  if (right !== undefined)
    return { ...spot, column: along(keys, spot.column, far ? right * keys.length : right) }
  if (event.key !== 'Home' && event.key !== 'End') return undefined
  const [place, last] = event.key === 'Home' ? [0, 1] : [keys.length - 1, ids.length - 1]
  return { row: far ? (ids[last] ?? spot.row) : spot.row, column: keys[place] ?? spot.column }
}

/** The ids from one row to another, both included, in the order of the table. */
export function between(rows: readonly Row[], one: Id, other: Id): readonly Id[] {
  const ids = rows.map(row => row.id)
  const [from, to] = [ids.indexOf(one), ids.indexOf(other)].toSorted((a, b) => a - b)
  return from === undefined || to === undefined || from < 0 ? [other] : ids.slice(from, to + 1)
}

function along(order: readonly string[], from: string, by: number): string {
  const at = Math.max(0, order.indexOf(from)) + by
  return order[Math.min(order.length - 1, Math.max(0, at))] ?? from
}
