import styles from './chart-table.module.css'
import type { ChartTableData } from './chart-table-data.ts'

interface ChartTableProps {
  readonly caption: string
  readonly table: ChartTableData
}

/** The table that says what a chart shows. */
export function ChartTable({ caption, table: { columns, rows } }: ChartTableProps) {
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ title, isNumber }) => (
            <th key={title} scope="col" className={isNumber ? styles.number : undefined}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, cells: [first, ...others] }) => (
          <tr key={id}>
            <th scope="row">{first}</th>
            {others.map((cell, index) => (
              <td
                key={columns[index + 1]?.title}
                className={columns[index + 1]?.isNumber ? styles.number : undefined}
              >
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
