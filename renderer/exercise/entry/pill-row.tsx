import type { KeyboardEvent, ReactNode } from 'react'
import styles from './pill-row.module.css'

interface PillRowProps {
  readonly label: ReactNode
  readonly children: ReactNode
  readonly onKeyDown?: (event: KeyboardEvent<HTMLFieldSetElement>) => void
}

/** Pills beside each other, behind what they are about. */
export function PillRow({ label, children, onKeyDown }: PillRowProps) {
  return (
    <fieldset className={styles.row} onKeyDown={onKeyDown}>
      <legend className={styles.label}>{label}</legend>
      {children}
    </fieldset>
  )
}
