import type { BlockOf } from '../../../shared/report/block.ts'
import styles from './entries-block.module.css'
import { LabelColumn } from './label-column.tsx'
import { Reference } from './reference.tsx'

/** Findings and decisions in short. */
export function EntriesBlock({ block }: { readonly block: BlockOf<'entries'> }) {
  return (
    <LabelColumn label={block.label} note={block.note}>
      <ul className={styles.entries}>
        {block.entries.map(({ ref, severity, title, text }) => (
          <li key={`${ref} ${title} ${text}`} className={styles.entry}>
            <Reference text={ref} severity={severity} />
            <span>
              {title !== null && (
                <strong className={severity ? styles.found : styles.decided}>{title}</strong>
              )}
              {text}
            </span>
          </li>
        ))}
      </ul>
    </LabelColumn>
  )
}
