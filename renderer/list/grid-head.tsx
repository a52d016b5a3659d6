import { ArrowDown, ArrowUp } from 'lucide-react'
import { useUnit } from '../inspector/fields/views/amount-view.tsx'
import { select, useSelection } from '../workshop/selection.ts'
import { useWords } from '../workshop/use-words.ts'
import { headingOf } from './cell-words.ts'
import type { Row } from './cells.ts'
import type { Column, ListKind, RowLayout } from './columns.ts'
import { BOX, HEAD, type Spot } from './grid-focus.ts'
import styles from './grid-head.module.css'
import { sortBy, useList } from './list-state.ts'

interface GridHeadProps {
  readonly kind: ListKind
  readonly columns: readonly Column[]
  readonly layout: RowLayout
  readonly spot: Spot
  readonly rows: readonly Row[]
  readonly onSpot: (spot: Spot) => void
}

/** The headings; pressing one sorts by it, pressing it again turns the order around. */
export function GridHead({ kind, columns, layout, spot, rows, onSpot }: GridHeadProps) {
  const words = useWords()
  const sort = useList(list => list.sort[kind])
  const selected = useSelection(selection => selection.ids)
  const isHere = (column: string) => spot.row === HEAD && spot.column === column
  const isAll = rows.length > 0 && rows.every(row => selected.has(row.id))
  return (
    <thead className={styles.head}>
      <tr aria-rowindex={1} className={styles.row} style={layout} data-row={HEAD}>
        <th
          scope="col"
          aria-colindex={1}
          className={styles.cell}
          data-column={BOX}
          tabIndex={isHere(BOX) ? 0 : -1}
        >
          <input
            type="checkbox"
            tabIndex={-1}
            aria-label={words.list.selectAll}
            checked={isAll}
            onChange={() => select(isAll ? [] : rows.map(row => row.id))}
          />
        </th>
        {columns.map((column, at) => {
          const direction = sort?.key === column.key ? sort.direction : null
          return (
            <th
              key={column.key}
              scope="col"
              aria-colindex={at + 2}
              aria-sort={direction ?? 'none'}
              data-column={column.key}
              data-number={column.isNumber || undefined}
              tabIndex={isHere(column.key) ? 0 : -1}
              className={styles.cell}
              onPointerDown={() => {
                onSpot({ row: HEAD, column: column.key })
                sortBy(kind, column.key)
              }}
            >
              <span className={styles.name}>{headingOf(words, kind, column)}</span>
              <UnitOf column={column} />
              {direction === 'ascending' && <ArrowUp size={12} aria-hidden />}
              {direction === 'descending' && <ArrowDown size={12} aria-hidden />}
            </th>
          )
        })}
      </tr>
    </thead>
  )
}

function UnitOf({ column: { spec } }: { readonly column: Column }) {
  const unit = useUnit(spec?.kind === 'amount' ? spec.unit : 'points')
  return spec?.kind === 'amount' ? <span className={styles.unit}>{unit}</span> : null
}
