import type { BlockOf } from '../../../shared/report/block.ts'
import styles from './formulas-block.module.css'
import { LabelColumn } from './label-column.tsx'

/** How each figure is computed, and what it comes to. */
export function FormulasBlock({ block }: { readonly block: BlockOf<'formulas'> }) {
  return (
    <LabelColumn label={block.label}>
      <ul className={styles.formulas}>
        {block.rows.map(({ name, formula, note, figure }) => (
          <li key={name} className={styles.formula}>
            <strong>{name}</strong>
            <span>
              <span className={styles.words}>{formula}</span>
              {note !== '' && <span className={styles.note}>{note}</span>}
            </span>
            <span className={styles.figure}>{figure}</span>
          </li>
        ))}
      </ul>
    </LabelColumn>
  )
}
