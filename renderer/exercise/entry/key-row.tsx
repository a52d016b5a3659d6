import type { KeyboardEvent, ReactNode } from 'react'
import { actOn, type KeyActs, type KeyTable, keysIn } from '../../ui/key-table.ts'
import styles from './key-row.module.css'
import { listKeys } from './list-keys.ts'
import { stepFocus } from './step-focus.ts'

interface KeyRowProps<Act extends string> {
  readonly children: ReactNode
  /** The keys the row hears while it has the keyboard, besides the arrows, and what they do. */
  readonly keys?: KeyTable<Act>
  readonly does?: KeyActs<Act, KeyboardEvent>
  /** Buttons that do the same. */
  readonly acts?: ReactNode
  readonly isCurrent?: boolean
  readonly onPress?: () => void
}

/** A row of a list that answers to single keys while it has the keyboard; arrows go to the next and the one before. */
export function KeyRow<Act extends string = never>(props: KeyRowProps<Act>) {
  const { children, keys, does = {}, acts, isCurrent = false, onPress } = props
  const hear = (event: KeyboardEvent<HTMLButtonElement>) => {
    const isHeard =
      (keys && actOn(keys, event, does)) ||
      actOn(listKeys, event, { walk: () => stepFocus(event, '[data-key-row]') })
    if (!isHeard) return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <li className={styles.row} data-current={isCurrent || undefined}>
      <button
        type="button"
        data-key-row
        className={styles.main}
        aria-keyshortcuts={keys && keysIn(keys)}
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
