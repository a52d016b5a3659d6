import type { ReactNode } from 'react'
import styles from './term-list.module.css'

interface Term {
  readonly key: string
  readonly name: string
  readonly told: ReactNode
}

/** Short names with what is told of each beside it. */
export function TermList({ terms }: { readonly terms: readonly Term[] }) {
  return (
    <dl>
      {terms.map(({ key, name, told }) => (
        <div key={key} className={styles.term}>
          <dt className={styles.name}>{name}</dt>
          <dd>{told}</dd>
        </div>
      ))}
    </dl>
  )
}
