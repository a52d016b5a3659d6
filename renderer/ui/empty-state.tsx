import type { ReactNode } from 'react'
import styles from './empty-state.module.css'

interface EmptyStateProps {
  /** One sentence that says what belongs here. */
  readonly sentence: string
  /** The one thing to do next. */
  readonly action?: ReactNode
  /** One example of what it may look like. */
  readonly example?: ReactNode
  readonly picture?: ReactNode
}

/** What stands where nothing is yet: it teaches. */
export function EmptyState({ sentence, action, example, picture }: EmptyStateProps) {
  return (
    <div className={styles.empty}>
      {picture}
      <p className={styles.sentence}>{sentence}</p>
      {example !== undefined && <p className={styles.example}>{example}</p>}
      {action !== undefined && <div className={styles.action}>{action}</div>}
    </div>
  )
}
