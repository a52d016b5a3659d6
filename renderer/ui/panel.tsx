import type { ReactNode } from 'react'
import { useId } from 'react'
import { classNames } from './class-names.ts'
import styles from './panel.module.css'

interface PanelProps {
  readonly title: string
  readonly note?: ReactNode
  /** What stands at the right end of the head. */
  readonly aside?: ReactNode
  readonly children: ReactNode
  /** Without inner space, for tables that run to the edge. */
  readonly isFlush?: boolean
}

/** A white sheet on the paper with one heading. */
export function Panel({ title, note, aside, children, isFlush = false }: PanelProps) {
  const id = useId()
  return (
    <section className={styles.panel} aria-labelledby={id}>
      <header className={styles.head}>
        <h2 id={id} className={styles.title}>
          {title}
        </h2>
        {note !== undefined && <span className={styles.note}>{note}</span>}
        {aside !== undefined && <span className={styles.aside}>{aside}</span>}
      </header>
      <div className={classNames(styles.body, isFlush && styles.flush)}>{children}</div>
    </section>
  )
}
