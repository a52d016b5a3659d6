import type { ReactNode } from 'react'
import styles from './pill.module.css'

interface PillProps {
  readonly children: ReactNode
  readonly isOn: boolean
  readonly title: string
  readonly tabIndex?: 0 | -1
  readonly onPress: () => void
}

/** A small switch among others; the pointer leaves the keyboard where it is, in the line that is being typed. */
export function Pill({ children, isOn, title, tabIndex = 0, onPress }: PillProps) {
  return (
    <button
      type="button"
      className={styles.pill}
      aria-pressed={isOn}
      tabIndex={tabIndex}
      title={title}
      onMouseDown={event => event.preventDefault()}
      onClick={onPress}
    >
      {children}
    </button>
  )
}
