import { Kbd } from '../ui/kbd.tsx'
import type { Keys } from '../ui/keys.ts'
import styles from './views/view.module.css'

/** What single keys do here, in one quiet line. */
export function KeyHints({ hints }: { readonly hints: readonly (readonly [Keys, string])[] }) {
  return (
    <p className={styles.keys}>
      {hints.map(([keys, what]) => (
        <span key={keys}>
          <Kbd keys={keys} />
          {what}
        </span>
      ))}
    </p>
  )
}
