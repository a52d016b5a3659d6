import type { Report } from '../../shared/report/report.ts'
import { useWords } from '../workshop/use-words.ts'
import { ReportDocument } from './report-document.tsx'
import './report-fonts.ts'
import sheets from './report-preview.module.css'
import styles from './report-sheets.module.css'
import { useSheets } from './use-sheets.ts'

/** The pages of the report one below the other, as they will be printed; readers aloud get the report as it flows. */
export function ReportPreview({ report }: { readonly report: Report }) {
  const words = useWords().report.screen
  const { preview, measured, seen } = useSheets()
  return (
    <section ref={preview} className={styles.preview} aria-label={words.preview}>
      <div className={styles.measured}>
        <div ref={measured} className={sheets.preview}>
          <ReportDocument report={report} />
        </div>
      </div>
      <div ref={seen} className={`${styles.sheets} ${sheets.preview}`} aria-hidden="true" />
    </section>
  )
}
