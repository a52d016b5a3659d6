import type { ReactNode } from 'react'
import { useRowWindow } from './use-row-window.ts'
import styles from './windowed-table.module.css'

interface WindowedTableProps {
  readonly label: string
  /** The cells of the head row. */
  readonly head: ReactNode
  readonly count: number
  /** Height of every row in pixels. */
  readonly rowHeight: number
  /** A row as a `tr` with `aria-rowindex` two more than its index. */
  readonly renderRow: (index: number) => ReactNode
}

/** A table that draws of a long list only the rows in view and a few around them; its head stays in sight. */
export function WindowedTable({ label, head, count, rowHeight, renderRow }: WindowedTableProps) {
  const { measure, first, end } = useRowWindow(count, rowHeight)
  const indexes = Array.from({ length: Math.max(0, end - first) }, (_, offset) => first + offset)
  return (
    <div ref={measure} className={styles.window}>
      <table className={styles.table} aria-label={label} aria-rowcount={count + 1}>
        <thead>
          <tr aria-rowindex={1}>{head}</tr>
        </thead>
        <tbody>
          {first > 0 && <Gap height={first * rowHeight} />}
          {indexes.map(renderRow)}
          {end < count && <Gap height={(count - end) * rowHeight} />}
        </tbody>
      </table>
    </div>
  )
}

/** Stands for rows that are not drawn. */
function Gap({ height }: { readonly height: number }) {
  return (
    <tr>
      <td className={styles.gap} style={{ height }} />
    </tr>
  )
}
