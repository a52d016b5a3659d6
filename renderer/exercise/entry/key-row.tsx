import type { KeyboardEvent, ReactNode } from 'react'
import styles from './key-row.module.css'

interface KeyRowProps {
  readonly children: ReactNode
  /** What single keys do while the row has the keyboard; names are those of the keys. */
  readonly keys: Readonly<Record<string, () => void>>
  /** Buttons that do the same. */
  readonly acts?: ReactNode
  readonly isCurrent?: boolean
  readonly onPress?: () => void
}

/** A row of a list that answers to single keys while it has the keyboard; arrows go to the next and the one before. */
export function KeyRow({ children, keys, acts, isCurrent = false, onPress }: KeyRowProps) {
  const hear = (event: KeyboardEvent<HTMLButtonElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const row = event.currentTarget.parentElement
    const move = { ArrowDown: row?.nextElementSibling, ArrowUp: row?.previousElementSibling }[event.key]
    const meant = keys[event.key]
    if (meant) meant()
    else if (move) move.querySelector('button')?.focus()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <li className={styles.row} data-current={isCurrent || undefined}>
      <button
        type="button"
        className={styles.main}
        aria-keyshortcuts={Object.keys(keys).join(' ')}
        aria-current={isCurrent || undefined}
        onKeyDown={hear}
        onClick={onPress}
      >
        {children}
      </button>
      {acts !== undefined && <span className={styles.acts}>{acts}</span>}
    </li>
  )
}
