import { classNames } from './class-names.ts'
import styles from './kbd.module.css'
import type { Keys } from './keys.ts'
import { showKeys } from './keys.ts'

interface KbdProps {
  readonly keys: Keys
  /** Without a box of its own, for buttons and menus. */
  readonly plain?: boolean
}

/** The keys that do the same. */
export function Kbd({ keys, plain = false }: KbdProps) {
  return <kbd className={classNames(styles.kbd, !plain && styles.boxed)}>{showKeys(keys)}</kbd>
}
