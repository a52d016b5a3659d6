import type { BlockOf } from '../../../shared/report/block.ts'
import styles from './reference.module.css'
import { SeveritySign } from './severity-sign.tsx'

interface ReferenceProps {
  readonly text: string
  readonly severity: BlockOf<'entries'>['entries'][number]['severity']
}

/** What an entry is called on every page: F1, D2 …, a finding with the sign of its severity. */
export function Reference({ text, severity }: ReferenceProps) {
  return (
    <span className={styles.reference} data-severity={severity}>
      {severity !== null && <SeveritySign severity={severity} />}
      {text}
    </span>
  )
}
