import type { Id } from '../../shared/lang/id.ts'
import { select, toggle, useSelection } from '../workshop/selection.ts'
import type { Leave } from './cell-editor.tsx'
import type { Row } from './cells.ts'
import { type Column, isTyped } from './columns.ts'
import { BOX, between, HEAD, moved, type Spot } from './grid-focus.ts'

interface Press {
  readonly shiftKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly currentTarget: EventTarget
}

/** A press selects the row alone; with Ctrl or on its box it joins or leaves; with Shift all rows up to it join. */
export function pressed(rows: readonly Row[], from: Id, row: Id, event: Press): void {
  const isBox = event.currentTarget instanceof HTMLElement && event.currentTarget.dataset.column === BOX
  if (event.shiftKey && from !== HEAD) {
    select([...new Set([...useSelection.getState().ids, ...between(rows, from, row)])])
  } else if (isBox || event.ctrlKey || event.metaKey) toggle(row)
  else select([row])
}

/** Where the focus goes after a cell was edited: down to the next row, or on to the next cell that can be typed into. */
export function leftFor(
  to: Exclude<Leave, 'away'>,
  spot: Spot,
  rows: readonly Row[],
  columns: readonly Column[],
): { readonly spot: Spot; readonly isEditing: boolean } {
  if (to === 'stay') return { spot, isEditing: false }
  if (to === 'down') {
    const below = moved(spot, { key: 'ArrowDown', ctrlKey: false, metaKey: false }, rows, columns, 1)
    return { spot: below ?? spot, isEditing: false }
  }
  const typed = columns.filter(isTyped).map(column => column.key)
  const next = typed[typed.indexOf(spot.column) + (to === 'right' ? 1 : -1)]
  return next === undefined
    ? { spot, isEditing: false }
    : { spot: { ...spot, column: next }, isEditing: true }
}
