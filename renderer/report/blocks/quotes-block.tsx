import type { BlockOf } from '../../../shared/report/block.ts'
import styles from './quotes-block.module.css'

/** What customers said, in the serif that is kept for their words. */
export function QuotesBlock({ block }: { readonly block: BlockOf<'quotes'> }) {
  return (
    <ul className={styles.quotes}>
      {Object.entries(block.rows).map(([place, row]) => (
        <li key={place} className={styles.quote}>
          <span className={styles.about}>{row.about}</span>
          <div>
            <p className={styles.words}>{row.words}</p>
            {row.reading !== null && <p>{row.reading}</p>}
            <p className={styles.source}>{row.source}</p>
          </div>
        </li>
      ))}
    </ul>
  )
}
