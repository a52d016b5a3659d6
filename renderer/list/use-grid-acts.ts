import type { KeyboardEvent } from 'react'
import type { Id } from '../../shared/lang/id.ts'
import { showOnMap } from '../analysis/show-on-map.ts'
import { askEvidence } from '../inspector/ask-evidence.ts'
import { removeSelected } from '../inspector/remove-selected.ts'
import { setField } from '../inspector/set-field.ts'
import { actOn, digitOf, type KeyActs } from '../ui/key-table.ts'
import type { KeyPress } from '../ui/keys.ts'
import { clearSelection, select, toggle, useSelection } from '../workshop/selection.ts'
import type { CellContext, Row } from './cells.ts'
import { type Column, isTyped, type ListKind } from './columns.ts'
import { copyRows, pasteInto } from './copy-paste.ts'
import { BOX, between, HEAD, moved, type Spot } from './grid-focus.ts'
import { gridKeys } from './grid-keys.ts'
import { say, sortBy } from './list-state.ts'

interface Grid {
  readonly kind: ListKind
  readonly rows: readonly Row[]
  readonly columns: readonly Column[]
  readonly context: CellContext
  readonly spot: Spot
  readonly rowsInView: number
  readonly onMove: (spot: Spot) => void
  readonly onEdit: (spot: Spot, typed?: string) => void
  readonly onLink: (rows: readonly Id[]) => void
}

/** What keys, paste and copy do in the table while no cell is being edited. */
export function useGridActs(grid: Grid) {
  return {
    onKeyDown: (event: KeyboardEvent) => {
      if (event.target instanceof HTMLInputElement && event.target.type !== 'checkbox') return
      const next = moved(grid.spot, event, grid.rows, grid.columns, grid.rowsInView)
      const go = next && (() => move(grid, next, event.shiftKey))
      const moves = { walk: go, far: go, page: go, ends: go, extend: go, 'extend-far': go }
      const isHeard = actOn(gridKeys, event, {
        ...moves,
        ...actsIn(grid),
        ...digitActs(grid, digitOf(event)),
      })
      if (isHeard) event.preventDefault()
    },
    onPaste: (event: ClipboardEvent) => {
      event.preventDefault()
      pasteInto(grid, targetsOf(grid), event.clipboardData?.getData('text/plain') ?? '')
    },
    onCopy: (event: ClipboardEvent) => {
      event.preventDefault()
      const rows = new Set(targetsOf(grid))
      const chosen = grid.rows.filter(row => rows.has(row.id))
      event.clipboardData?.setData('text/plain', copyRows(grid.kind, chosen, grid.columns, grid.context))
      say(grid.context.words.list.copied(chosen.length))
    },
  }
}

/** The rows an act is for: those that are selected, or else the one with the focus. */
function targetsOf({ rows, spot }: Grid): readonly Id[] {
  const { ids } = useSelection.getState()
  const selected = rows.filter(row => ids.has(row.id)).map(row => row.id)
  if (selected.length > 0) return selected
  return spot.row === HEAD ? [] : [spot.row]
}

function move({ rows, spot, onMove }: Grid, next: Spot, isExtending: boolean): void {
  if (isExtending && next.row !== HEAD && spot.row !== HEAD) {
    select([...new Set([...useSelection.getState().ids, ...between(rows, spot.row, next.row)])])
  }
  onMove(next)
}

type Acts = KeyActs<keyof typeof gridKeys, KeyPress>

/** What a digit means in the cell with the focus. */
function digitActs({ kind, columns, spot, onEdit, ...grid }: Grid, digit: number): Acts {
  const column = columns.find(each => each.key === spot.column)
  if (spot.row === HEAD || !column?.spec) return {}
  const { spec } = column
  const set = (field: string, value: string | number) =>
    setField(kind, targetsOf({ kind, columns, spot, onEdit, ...grid }), field, value)
  const state = kind === 'actions' ? ACTION_STATES[digit] : undefined
  const option = 'options' in spec ? optionBy(spec.options, digit) : undefined
  const isAmount = column.isNumber && isTyped(column)
  return {
    become: state !== undefined && (() => set('state', state)),
    choose: isAmount
      ? () => onEdit(spot, `${digit}`)
      : option !== undefined && (() => set(column.key, option)),
    strength: kind === 'links' && (() => set('strength', digit)),
  }
}

/** What became of an action, by the keys of the room's first question to it. */
const ACTION_STATES: Readonly<Record<number, string>> = { 0: 'open', 1: 'done', 2: 'moved', 3: 'dropped' }

/** Where the options are numbers the digit means the number, otherwise the place among them. */
function optionBy(options: readonly (string | number)[], digit: number): string | number | undefined {
  return options.every(option => typeof option === 'number')
    ? options.find(option => option === digit)
    : options[digit - 1]
}

function actsIn(grid: Grid): Acts {
  const { kind, rows, columns, spot, context, onEdit, onLink } = grid
  const isCard = kind === 'inventions' || kind === 'benefits' || kind === 'pitches'
  const open = () => {
    const column = columns.find(each => each.key === spot.column)
    if (spot.row === HEAD) sortOrSelectAll(grid)
    else if (column && isTyped(column)) onEdit(spot)
    else select([spot.row])
  }
  const edit =
    (...keys: readonly string[]) =>
    () => {
      const key = columns.find(column => keys.includes(column.key))?.key
      if (key && spot.row !== HEAD) onEdit({ ...spot, column: key })
    }
  return {
    edit: open,
    pick: () => (spot.row === HEAD ? sortOrSelectAll(grid) : toggle(spot.row)),
    'pick-all': () => select(rows.map(row => row.id)),
    leave: clearSelection,
    remove: () => {
      const doomed = targetsOf(grid)
      if (doomed.length === 0) return
      grid.onMove({ ...spot, row: rowAfter(rows, doomed) })
      removeSelected(doomed)
      say(context.words.list.deleted(doomed.length))
    },
    link: () => isCard && onLink(targetsOf(grid)),
    status: edit('status', 'claim'),
    horizon: edit('horizon'),
    track: edit('track'),
    evidence: () => {
      if (spot.row === HEAD || !isCard) return
      select([spot.row])
      askEvidence(spot.row)
    },
    focus: () => isCard && spot.row !== HEAD && showOnMap([spot.row]),
  }
}

function sortOrSelectAll({ kind, rows, spot }: Grid): void {
  if (spot.column !== BOX) sortBy(kind, spot.column)
  else select(rows.every(row => useSelection.getState().ids.has(row.id)) ? [] : rows.map(row => row.id))
}

/** The row that takes the focus when these are deleted: the first that stays after them, or the last before. */
function rowAfter(rows: readonly Row[], doomed: readonly Id[]): Id {
  const gone = new Set(doomed)
  const first = rows.findIndex(row => gone.has(row.id))
  const after = rows.slice(first).find(row => !gone.has(row.id))
  return (after ?? rows.slice(0, Math.max(0, first)).at(-1))?.id ?? HEAD
}
