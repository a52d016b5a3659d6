import { collapseFindings } from '../../../../shared/finding/collapse-findings.ts'
import type { Finding } from '../../../../shared/finding/finding.ts'
import { sayFinding } from '../../../../shared/report/say-finding.ts'
import type { Workshop } from '../../../../shared/workshop/workshop.ts'
import { subjectsSaid } from '../../../finding/finding-group-said.ts'
import { SeverityMark } from '../../../ui/severity-mark.tsx'
import { useWords } from '../../../workshop/use-words.ts'
import view from '../view.module.css'
import styles from './changes-view.module.css'

interface FindingMovesProps {
  readonly title: string
  readonly findings: readonly Finding[]
  /** The state in which they stand, and so the titles they name. */
  readonly workshop: Workshop
}

/** Findings that have gone, or that are new. */
export function FindingMoves({ title, findings, workshop }: FindingMovesProps) {
  const words = useWords()
  const groups = collapseFindings(findings.map(finding => ({ ...finding, nested: null })))
  return (
    <section aria-label={title}>
      <h3 className={view.title}>
        {title}{' '}
        <span className={view.note}>{groups.length === 0 ? words.looking.changes.none : groups.length}</span>
      </h3>
      <ul className={view.list}>
        {groups.map(group => (
          <li key={`${group.severity} ${group.rule}`} className={styles.finding}>
            <SeverityMark severity={group.severity} word={words.findings.group[group.severity]} />
            <span>
              {sayFinding({ workshop, words }, group).title}{' '}
              <span className={view.note}>{subjectsSaid(workshop, words, group)}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
