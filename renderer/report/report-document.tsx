import type { Report, ReportSection } from '../../shared/report/report.ts'
import { BlockView } from './block-view.tsx'
import styles from './report-document.module.css'
import { ReportHead } from './report-head.tsx'
import { useFit } from './use-fit.ts'

/** The report on its pages; the same for the preview and for print. */
export function ReportDocument({ report }: { readonly report: Report }) {
  const { about, sections } = report
  return (
    <article
      className={styles.report}
      data-paper={about.paper}
      lang={about.language}
      aria-label={about.title}
    >
      {sections.map((section, at) => (
        <Section key={section.id} section={section} isFirst={at === 0} about={about} />
      ))}
    </article>
  )
}

interface SectionProps {
  readonly section: ReportSection
  readonly isFirst: boolean
  readonly about: Report['about']
}

function Section({ section, isFirst, about }: SectionProps) {
  const { held, startsPage, kicker, heading, lead, blocks } = section
  const place = useFit(isFirst, about.paper)
  const Heading = isFirst ? 'h1' : 'h2'
  return (
    <section ref={place} className={styles.section} data-held={held} data-starts-page={startsPage}>
      {isFirst && <ReportHead text={about.head} />}
      <header className={styles.head}>
        {kicker !== null && <p className={styles.kicker}>{kicker}</p>}
        <Heading className={styles.heading}>{heading}</Heading>
        {lead !== null && <p className={styles.lead}>{lead}</p>}
      </header>
      {Object.entries(blocks).map(([at, block]) => (
        <BlockView key={at} block={block} />
      ))}
    </section>
  )
}
