import type { ReactNode } from 'react'
import styles from './form.module.css'

interface FormProps {
  /** Enter in one of its fields. */
  readonly onSubmit: () => void
  readonly children: ReactNode
}

/** Fields that belong together; Enter in one of them does what the primary button does. */
export function Form({ onSubmit, children }: FormProps) {
  return (
    <form
      className={styles.form}
      onSubmit={event => {
        event.preventDefault()
        onSubmit()
      }}
    >
      {children}
      <button type="submit" hidden />
    </form>
  )
}
