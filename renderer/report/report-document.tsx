import type { Report } from '../../shared/report/report.ts'
import styles from './report-document.module.css'
import { ReportSectionView } from './report-section-view.tsx'
import { stripsOf } from './strips-of.ts'

/** The report on its pages: flowing when printed, side by side in the preview. */
export function ReportDocument({ report }: { readonly report: Report }) {
  const { about, sections } = report
  return (
    <article
      className={styles.report}
      data-paper={about.paper}
      lang={about.language}
      aria-label={about.title}
    >
      {stripsOf(sections).map(strip => (
        <div key={strip[0]?.id} className={styles.strip} data-held={strip[0]?.held}>
          {strip.map(section => (
            <ReportSectionView
              key={section.id}
              section={section}
              isFirst={section === sections[0]}
              about={about}
            />
          ))}
        </div>
      ))}
    </article>
  )
}
