import type { BlockOf } from '../../../shared/report/block.ts'
import styles from './severity-sign.module.css'

interface SeveritySignProps {
  readonly severity: BlockOf<'findings'>['rows'][number]['severity']
}

const shapes = {
  serious: 'M5 1.2 9 8.6H1Z',
  discuss: 'M5 1 9 5 5 9 1 5Z',
  note: 'M5 2.4a2.6 2.6 0 1 1 0 5.2a2.6 2.6 0 1 1 0-5.2Z',
} as const

/** A filled triangle, an outlined diamond or a small ring; the reference beside it and its word say the rest. */
export function SeveritySign({ severity }: SeveritySignProps) {
  return (
    <svg aria-hidden="true" className={styles.sign} data-severity={severity} viewBox="0 0 10 10">
      <path d={shapes[severity]} />
    </svg>
  )
}
