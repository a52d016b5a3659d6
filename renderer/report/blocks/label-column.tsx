import type { ReactNode } from 'react'
import { BlockHeading } from './block-heading.tsx'
import styles from './label-column.module.css'

interface LabelColumnProps {
  readonly label: string
  readonly note?: string
  readonly children: ReactNode
}

/** A block beside its label: an ink rule opens both columns. */
export function LabelColumn({ label, note = '', children }: LabelColumnProps) {
  return (
    <div className={styles.block}>
      <div className={styles.label}>
        <BlockHeading>{label}</BlockHeading>
        {note !== '' && <p>{note}</p>}
      </div>
      <div className={styles.content}>{children}</div>
    </div>
  )
}
