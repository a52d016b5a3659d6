import { classNames } from './class-names.ts'
import styles from './severity-mark.module.css'

export type MarkedSeverity = 'serious' | 'discuss' | 'note'

interface SeverityMarkProps {
  readonly severity: MarkedSeverity
  /** The severity's word: shown beside the mark, or only read aloud. */
  readonly word: string
  readonly isWordShown?: boolean
  readonly size?: number
}

/** Serious: filled octagon. Discuss: outlined diamond. Note: circle. Always with its word. */
export function SeverityMark({ severity, word, isWordShown = false, size = 16 }: SeverityMarkProps) {
  return (
    <span className={classNames(styles.severity, styles[severity])}>
      <svg
        width={size}
        height={size}
        viewBox="0 0 16 16"
        role="img"
        aria-label={word}
        aria-hidden={isWordShown}
      >
        {MARKS[severity]}
      </svg>
      {isWordShown && word}
    </span>
  )
}

const stroke = { fill: 'none', stroke: 'currentColor', strokeWidth: 1.5 }

const MARKS = {
  serious: (
    <>
      <path d="M5 1h6l4 4v6l-4 4H5l-4-4V5z" fill="currentColor" />
      <path d="M8 4v4.6M8 10.4v1.8" stroke="var(--on-mark)" strokeWidth="1.8" />
    </>
  ),
  discuss: (
    <>
      <path d="M8 1.2 14.8 8 8 14.8 1.2 8z" {...stroke} />
      <path d="M8 4.8v4M8 10v1.4" {...stroke} />
    </>
  ),
  note: (
    <>
      <circle cx="8" cy="8" r="6.2" {...stroke} />
      <path d="M8 7.2v4M8 4.6V6" {...stroke} />
    </>
  ),
}
