import type { PointerEvent } from 'react'
import { CellEditor, type Leave } from './cell-editor.tsx'
import { headingOf, nameOf } from './cell-words.ts'
import { type CellContext, cellText, editedText, isLate, type Row } from './cells.ts'
import { type Column, isTyped, type ListKind, ROW_HEIGHT, type RowLayout } from './columns.ts'
import { BOX, type Spot } from './grid-focus.ts'
import styles from './grid-row.module.css'
import { setCell } from './set-cell.ts'

interface GridRowProps {
  readonly kind: ListKind
  readonly row: Row
  /** Its place in the table, from 0. */
  readonly place: number
  readonly columns: readonly Column[]
  readonly layout: RowLayout
  readonly context: CellContext
  readonly isSelected: boolean
  /** The cell of this row that has the focus. */
  readonly activeColumn: string | null
  readonly editing: { readonly spot: Spot; readonly typed: string | null } | null
  readonly onPress: (column: string, event: PointerEvent) => void
  readonly onEdit: (column: string) => void
  readonly onLeave: (to: Leave) => void
}

const READ_ONLY = { 'aria-readonly': true }

/** One record as a row of cells. */
export function GridRow(props: GridRowProps) {
  const { kind, row, place, columns, layout, context, isSelected, activeColumn, editing } = props
  const { words } = context
  const name = nameOf(row, kind, context)
  return (
    <tr
      aria-rowindex={place + 2}
      aria-selected={isSelected}
      data-row={row.id}
      className={styles.row}
      style={{ ...layout, transform: `translateY(${place * ROW_HEIGHT}px)` }}
    >
      <td
        aria-colindex={1}
        data-column={BOX}
        tabIndex={activeColumn === BOX ? 0 : -1}
        className={styles.cell}
        onPointerDown={event => props.onPress(BOX, event)}
      >
        <input
          type="checkbox"
          tabIndex={-1}
          aria-label={words.list.selectRow(name)}
          checked={isSelected}
          readOnly
        />
      </td>
      {columns.map((column, at) => {
        const text = cellText(row, column, context)
        const isEdited = editing?.spot.column === column.key
        return (
          <td
            key={column.key}
            aria-colindex={at + 2}
            {...(isTyped(column) ? {} : READ_ONLY)}
            data-column={column.key}
            data-number={column.isNumber || undefined}
            tabIndex={activeColumn === column.key ? 0 : -1}
            className={styles.cell}
            onPointerDown={event => props.onPress(column.key, event)}
            onDoubleClick={() => isTyped(column) && props.onEdit(column.key)}
          >
            <span className={isLate(row, column, context) ? `${styles.text} ${styles.late}` : styles.text}>
              {text}
            </span>
            {isEdited && column.spec && (
              <CellEditor
                label={headingOf(words, kind, column)}
                spec={column.spec}
                text={editing.typed ?? editedText(row, column, context)}
                isTyped={editing.typed !== null}
                onCommit={typed => setCell(kind, row.id, column, typed, context)}
                onLeave={props.onLeave}
              />
            )}
          </td>
        )
      })}
    </tr>
  )
}
