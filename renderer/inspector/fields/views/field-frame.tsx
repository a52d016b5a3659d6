import type { ReactNode } from 'react'
import { useWords } from '../../../workshop/use-words.ts'
import type { FieldFault } from '../check-field.ts'
import styles from './field-frame.module.css'

interface FieldFrameProps {
  readonly id: string
  readonly label: string
  /** Beside the label in a row, or below it over the whole width. */
  readonly layout?: 'row' | 'stack'
  /** False where the field is a group of controls that carries its label itself. */
  readonly isControl?: boolean
  readonly aside?: ReactNode
  readonly fault?: FieldFault | null
  readonly children: ReactNode
}

/** The label, the control, and what is wrong with what was typed. */
export function FieldFrame(props: FieldFrameProps) {
  const { id, label, layout = 'row', isControl = true, aside, fault = null, children } = props
  const words = useWords().inspector
  return (
    <div className={layout === 'row' ? styles.row : styles.stack}>
      <div className={styles.head}>
        {isControl ? (
          <label htmlFor={id} className={styles.label}>
            {label}
          </label>
        ) : (
          <span id={`${id}-label`} className={styles.label}>
            {label}
          </span>
        )}
        {aside}
      </div>
      <div className={styles.control}>{children}</div>
      {fault && (
        <p id={`${id}-fault`} role="alert" className={styles.fault}>
          {words.fault[fault]}
        </p>
      )}
    </div>
  )
}
