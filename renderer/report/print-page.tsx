import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { desktop } from '../bridge/desktop.ts'
import { fitPages } from './fit-pages.ts'
import { ReportDocument } from './report-document.tsx'
import sheets from './report-preview.module.css'

/** Lays out the report this page was opened for, and says when all of it is in place. */
export async function printPage(): Promise<void> {
  const report = await desktop.reportToPrint()
  const place = document.getElementById('report')
  if (!report.ok || !place) return
  document.title = report.value.about.title
  document.documentElement.lang = report.value.about.language
  flushSync(() => {
    createRoot(place).render(
      <div className={sheets.preview}>
        <ReportDocument report={report.value} />
      </div>,
    )
  })
  await document.fonts.ready
  const pages = place.querySelector('article')
  if (pages) fitPages(pages)
  await desktop.reportReady({ problem: null })
}
