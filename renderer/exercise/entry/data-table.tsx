import type { ReactNode, Ref } from 'react'
import { classNames } from '../../ui/class-names.ts'
import styles from './data-table.module.css'

interface DataTableProps {
  readonly children: ReactNode
  readonly label?: string
  /** How wide its columns are and how they are aligned. */
  readonly className?: string | undefined
  readonly ref?: Ref<HTMLTableElement>
}

/** A table of words and figures, ruled below each row. */
export function DataTable({ children, label, className, ref }: DataTableProps) {
  return (
    <table ref={ref} aria-label={label} className={classNames(styles.table, className)}>
      {children}
    </table>
  )
}
