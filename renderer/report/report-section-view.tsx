import type { Report, ReportSection } from '../../shared/report/report.ts'
import { BlockView } from './block-view.tsx'
import { BlockLevel } from './blocks/block-heading.tsx'
import styles from './report-document.module.css'
import { ReportHead } from './report-head.tsx'
import { useFit } from './use-fit.ts'

interface ReportSectionViewProps {
  readonly section: ReportSection
  readonly isFirst: boolean
  readonly about: Report['about']
}

/** A heading that states a conclusion, and what stands under it. */
export function ReportSectionView({ section, isFirst, about }: ReportSectionViewProps) {
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
      <BlockLevel value={isFirst ? 'h2' : 'h3'}>
        {Object.entries(blocks).map(([at, block]) => (
          <BlockView key={at} block={block} />
        ))}
      </BlockLevel>
    </section>
  )
}
