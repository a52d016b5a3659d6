import styles from './report-head.module.css'

/** The line at the top of the first page: what this is, and the mark of one line through three points. */
export function ReportHead({ text }: { readonly text: string }) {
  return (
    <div className={styles.head}>
      <span>{text}</span>
      <span className={styles.maker}>
        <svg aria-hidden="true" width="40" height="10" viewBox="0 0 40 10">
          <line x1="0" x2="40" y1="5" y2="5" className={styles.line} />
          <path d="M5 5 7.2 1.2H11.2L13.4 5 11.2 8.8H7.2Z" className={styles.invention} />
          <rect x="15" y="1.5" width="10" height="7" rx="3.5" className={styles.benefit} />
          <path d="M27 5 30 1.2H35.5V8.8H30Z" className={styles.pitch} />
        </svg>
        Throughline
      </span>
    </div>
  )
}
