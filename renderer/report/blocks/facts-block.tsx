import type { BlockOf } from '../../../shared/report/block.ts'
import styles from './facts-block.module.css'

/** Short facts side by side. */
export function FactsBlock({ block }: { readonly block: BlockOf<'facts'> }) {
  return (
    <dl className={styles.facts}>
      {block.items.map(({ label, strong, lines }) => (
        <div key={label}>
          <dt>
            {label}
            {strong !== null && <strong>. {strong}</strong>}
          </dt>
          {lines.map(line => (
            <dd key={line}>{line}</dd>
          ))}
        </div>
      ))}
    </dl>
  )
}
