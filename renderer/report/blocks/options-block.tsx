import type { BlockOf } from '../../../shared/report/block.ts'
import { ChangeDot } from './change-dot.tsx'
import styles from './options-block.module.css'

type Options = BlockOf<'options'>

/** Options row by row against today: bold where a figure changes, the chosen one marked. */
export function OptionsBlock({ block }: { readonly block: Options }) {
  return (
    <div className={styles.options}>
      <table aria-label={block.label}>
        <thead>
          <tr>
            <th scope="col">{block.label}</th>
            {block.columns.map(({ name, direction }) => (
              <th key={name} scope="col">
                <b>{name}</b>
                {direction}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr className={styles.today}>
            <th scope="row">{block.today.name}</th>
            {block.columns.map(({ name }, at) => (
              <td key={name}>{block.today.numerals[at]}</td>
            ))}
          </tr>
          {block.rows.map(row => (
            <Row key={row.name} row={row} columns={block.columns} />
          ))}
        </tbody>
      </table>
      <p className={styles.note}>{block.note}</p>
    </div>
  )
}

interface RowProps {
  readonly row: Options['rows'][number]
  readonly columns: Options['columns']
}

function Row({ row, columns }: RowProps) {
  return (
    <tr data-chosen={row.chosen !== null}>
      <th scope="row">
        <b>{row.name}</b> {row.chosen !== null && <span className={styles.chosen}>{row.chosen}</span>}
        {row.lines.map(line => (
          <span key={line} className={styles.line}>
            {line}
          </span>
        ))}
      </th>
      {columns.map(({ name }, at) => {
        const figure = row.figures[at]
        return (
          <td key={name} data-changes={figure?.change != null}>
            {figure?.numeral}
            {figure?.change != null && <small> {figure.change}</small>}
            {figure?.change != null && <br />}
            {figure?.change != null && <ChangeDot before={figure.before} after={figure.after} />}
          </td>
        )
      })}
    </tr>
  )
}
