import type { BlockOf } from '../../../shared/report/block.ts'
import { BlockHeading } from './block-heading.tsx'
import { LabelColumn } from './label-column.tsx'
import styles from './table-block.module.css'

type Table = BlockOf<'table'>

/** A table; its head repeats on every page it runs over. */
export function TableBlock({ block }: { readonly block: Table }) {
  const table = <TableOf block={block} />
  if (block.label === null) return <div className={styles.alone}>{table}</div>
  return (
    <LabelColumn label={block.label} note={block.note}>
      {table}
    </LabelColumn>
  )
}

function TableOf({ block }: { readonly block: Table }) {
  const { caption, showsCaption, headless, headColumn, columns, rows, label, note } = block
  const all = columns.reduce((sum, { part }) => sum + part, 0)
  return (
    <>
      {showsCaption && <BlockHeading className={styles.caption}>{caption}</BlockHeading>}
      <table className={styles.table} aria-label={caption} data-headless={headless}>
        <colgroup>
          {columns.map(({ title, part }) => (
            <col key={title} style={{ width: `${(part / all) * 100}%` }} />
          ))}
        </colgroup>
        {!headless && (
          <thead>
            <tr>
              {columns.map(({ title, align }) => (
                <th key={title} scope="col" data-align={align}>
                  {title}
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {Object.entries(rows).map(([place, { cells, strong }]) => (
            <Row key={place} cells={cells} strong={strong} columns={columns} headColumn={headColumn} />
          ))}
        </tbody>
      </table>
      {label === null && note !== '' && <p className={styles.note}>{note}</p>}
    </>
  )
}

interface RowProps {
  readonly cells: readonly string[]
  readonly strong: boolean
  readonly columns: Table['columns']
  readonly headColumn: number
}

function Row({ cells, strong, columns, headColumn }: RowProps) {
  return (
    <tr data-strong={strong}>
      {columns.map(({ title, align, soft }, at) =>
        at === headColumn ? (
          <th key={title} scope="row" data-align={align}>
            {cells[at]}
          </th>
        ) : (
          <td key={title} data-align={align} data-soft={soft}>
            {cells[at]}
          </td>
        ),
      )}
    </tr>
  )
}
