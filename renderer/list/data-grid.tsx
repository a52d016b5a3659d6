import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { Id } from '../../shared/lang/id.ts'
import { useSelection } from '../workshop/selection.ts'
import { useWords } from '../workshop/use-words.ts'
import type { CellContext, Row } from './cells.ts'
import { type Column, columnsOf, type ListKind, ROW_HEIGHT, type RowLayout } from './columns.ts'
import styles from './data-grid.module.css'
import { BOX, HEAD, type Spot } from './grid-focus.ts'
import { GridHead } from './grid-head.tsx'
import { GridRow } from './grid-row.tsx'
import { leftFor, pressed } from './row-press.ts'
import { useClipboard } from './use-clipboard.ts'
import { useGridActs } from './use-grid-acts.ts'
import { scrollToRow, useWindow } from './use-window.ts'

interface DataGridProps {
  readonly kind: ListKind
  readonly rows: readonly Row[]
  readonly context: CellContext
  /** Asks for the other end of links from these rows. */
  readonly onLink?: (rows: readonly Id[]) => void
}

const BOX_WIDTH = 36
/** A table whose cells take the focus one at a time. */
const GRID = { role: 'grid', 'aria-multiselectable': true }

/** A table of any length in which everything can be reached, edited, selected and pasted by keyboard. */
export function DataGrid({ kind, rows, context, onLink }: DataGridProps) {
  const words = useWords()
  const columns = columnsOf[kind]
  const scroller = useRef<HTMLDivElement>(null)
  const [spot, setSpot] = useState<Spot>({ row: rows[0]?.id ?? HEAD, column: columns[0]?.key ?? BOX })
  const [editing, setEditing] = useState<{ readonly spot: Spot; readonly typed: string | null } | null>(null)
  const { first, last, rowsInView } = useWindow(scroller, rows.length, ROW_HEIGHT)
  const selected = useSelection(selection => selection.ids)
  const index = useMemo(() => new Map(rows.map((row, at) => [row.id, at])), [rows])
  const at = index.get(spot.row)
  const here: Spot = at === undefined && spot.row !== HEAD ? { ...spot, row: rows[0]?.id ?? HEAD } : spot
  const acts = useGridActs({
    kind,
    rows,
    columns,
    context,
    spot: here,
    rowsInView,
    onMove: setSpot,
    onEdit: (next, typed) => {
      setSpot(next)
      setEditing({ spot: next, typed: typed ?? null })
    },
    onLink: onLink ?? noLink,
  })
  const isEditing = editing !== null
  useFocus(scroller, here, isEditing, at)
  useClipboard(scroller, isEditing, acts)
  const shown = windowOf(rows, first, last, at)
  const layout = layoutOf(columns)
  return (
    <div ref={scroller} className={styles.scroller}>
      <table
        {...GRID}
        tabIndex={-1}
        aria-label={words.list.table[kind]}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length + 1}
        className={styles.grid}
        onKeyDown={event => !isEditing && acts.onKeyDown(event)}
        onFocus={({ target, currentTarget }) => target === currentTarget && focusCell(currentTarget, here)}
      >
        <GridHead kind={kind} columns={columns} layout={layout} spot={here} rows={rows} onSpot={setSpot} />
        <tbody
          className={styles.body}
          style={{ height: Math.max(1, rows.length) * ROW_HEIGHT, width: layout.width }}
        >
          {shown.map(place => {
            const row = rows[place]
            if (!row) return null
            const isHere = row.id === here.row
            return (
              <GridRow
                key={row.id}
                kind={kind}
                row={row}
                place={place}
                columns={columns}
                layout={layout}
                context={context}
                isSelected={selected.has(row.id)}
                activeColumn={isHere ? here.column : null}
                editing={editing?.spot.row === row.id ? editing : null}
                onPress={(column, event) => {
                  setSpot({ row: row.id, column })
                  pressed(rows, here.row, row.id, event)
                }}
                onEdit={column => setEditing({ spot: { row: row.id, column }, typed: null })}
                onLeave={to => {
                  if (to === 'away') return setEditing(null)
                  const next = leftFor(to, here, rows, columns)
                  setSpot(next.spot)
                  setEditing(next.isEditing ? { spot: next.spot, typed: null } : null)
                }}
              />
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

/** Rows that are no cards are linked with nothing. */
function noLink(): void {}

/** The widths of all columns; the first takes what is left. */
function layoutOf([first, ...others]: readonly Column[]): RowLayout {
  const width = others.reduce((sum, column) => sum + column.width, BOX_WIDTH + (first?.width ?? 0))
  const rest = others.map(column => `${column.width}px`).join(' ')
  return {
    width: `max(100%, ${width}px)`,
    gridTemplateColumns: `${BOX_WIDTH}px minmax(${first?.width ?? 0}px, 1fr) ${rest}`,
  }
}

/** The rows in view, and the one with the focus wherever it is, so that scrolling never loses the focus. */
function windowOf(
  rows: readonly Row[],
  first: number,
  last: number,
  at: number | undefined,
): readonly number[] {
  const shown = Array.from(
    { length: Math.max(0, Math.min(last, rows.length) - first) },
    (_, each) => first + each,
  )
  if (at === undefined || (at >= first && at < last)) return shown
  return at < first ? [at, ...shown] : [...shown, at]
}

/** Moves the focus along with the spot, once somebody is in the table. */
function useFocus(
  scroller: { readonly current: HTMLElement | null },
  spot: Spot,
  isEditing: boolean,
  at: number | undefined,
): void {
  const wasEditing = useRef(false)
  useLayoutEffect(() => {
    const grid = scroller.current
    const isLeft = wasEditing.current && document.activeElement === document.body
    wasEditing.current = isEditing
    if (!grid || isEditing || !(isLeft || grid.contains(document.activeElement))) return
    if (at !== undefined) scrollToRow(grid, at, ROW_HEIGHT, ROW_HEIGHT)
    focusCell(grid, spot)
  })
  useEffect(() => {
    // Deleting the row with the focus leaves the page without one; the table takes it back.
    if (document.activeElement === document.body) focusCell(scroller.current, spot)
  }, [scroller, spot])
}

function focusCell(grid: HTMLElement | null, { row, column }: Spot): void {
  const cell = grid?.querySelector<HTMLElement>(
    `[data-row="${CSS.escape(row)}"] > [data-column="${CSS.escape(column)}"]`,
  )
  if (cell && cell !== document.activeElement && !cell.contains(document.activeElement)) cell.focus()
}
