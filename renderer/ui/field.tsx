import type { ReactNode } from 'react'
import { FieldError } from 'react-aria-components/FieldError'
import { Label } from 'react-aria-components/Label'
import { Text } from 'react-aria-components/Text'
import { classNames } from './class-names.ts'
import styles from './field.module.css'

/** What every field says about itself. */
export interface FieldTexts {
  readonly label: string
  /** Keeps the label for screen readers only, where the place says what the field is. */
  readonly isLabelHidden?: boolean
  readonly description?: string | undefined
  /** What is wrong and what to do; null when nothing is. */
  readonly error?: string | null
}

interface FieldFrameProps extends FieldTexts {
  readonly children: ReactNode
}

/** The label above, the control, and a line below: the description, or what is wrong. */
export function FieldFrame({ label, isLabelHidden = false, description, error, children }: FieldFrameProps) {
  return (
    <>
      <Label className={classNames(styles.label, isLabelHidden && styles.hidden)}>{label}</Label>
      {children}
      {description !== undefined && !error && (
        <Text slot="description" className={classNames(styles.description)}>
          {description}
        </Text>
      )}
      <FieldError className={classNames(styles.error)}>{error}</FieldError>
    </>
  )
}
