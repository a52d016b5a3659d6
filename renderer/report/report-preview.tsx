import type { Report } from '../../shared/report/report.ts'
import { useWords } from '../workshop/use-words.ts'
import { ReportDocument } from './report-document.tsx'
import './report-fonts.ts'
import styles from './report-preview.module.css'
import { useSheets } from './use-sheets.ts'

/** The pages of the report side by side, as they will be printed. */
export function ReportPreview({ report }: { readonly report: Report }) {
  const words = useWords().report.screen
  const sheets = useSheets()
  return (
    <section ref={sheets} className={`${styles.preview} ${styles.zoomed}`} aria-label={words.preview}>
      <ReportDocument report={report} />
    </section>
  )
}
