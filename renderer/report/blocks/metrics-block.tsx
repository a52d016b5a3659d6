import type { BlockOf } from '../../../shared/report/block.ts'
import { LabelColumn } from './label-column.tsx'
import { MetricDot } from './metric-dot.tsx'
import styles from './metrics-block.module.css'

/** The five metrics, each a numeral with its direction, its sentence and its dot. */
export function MetricsBlock({ block }: { readonly block: BlockOf<'metrics'> }) {
  return (
    <LabelColumn label={block.label} note={block.note}>
      <ul className={styles.rows}>
        {block.rows.map(row => (
          <li key={row.name} className={styles.row}>
            <span className={styles.numeral}>{row.numeral}</span>
            <span>
              <span className={styles.name}>{row.name}</span>
              <span className={styles.direction}>{row.direction}</span>
            </span>
            <span className={styles.sentence}>{row.sentence}</span>
            <MetricDot {...row} />
          </li>
        ))}
      </ul>
    </LabelColumn>
  )
}
