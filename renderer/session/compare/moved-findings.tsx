import { collapseFindings, type FindingGroup } from '../../../shared/finding/collapse-findings.ts'
import type { Finding } from '../../../shared/finding/finding.ts'
import { sayFinding } from '../../../shared/report/say-finding.ts'
import type { Workshop } from '../../../shared/workshop/workshop.ts'
import { referenceOf, titleOf } from '../../finding/finding-group-said.ts'
import { SeverityMark } from '../../ui/severity-mark.tsx'
import { useWords } from '../../workshop/use-words.ts'
import styles from './compare-states.module.css'

interface MovedFindingsProps {
  readonly title: string
  readonly findings: readonly Finding[]
  /** The state in which they stand, and so the titles they name. */
  readonly state: Workshop
}

/** Findings that have gone, or that are new, each with the cards it is about. */
export function MovedFindings({ title, findings, state }: MovedFindingsProps) {
  const words = useWords()
  // One whose parent stayed would be folded away under something that is not shown here.
  const groups = collapseFindings(findings.map(finding => ({ ...finding, nested: null })))
  const names = (group: FindingGroup) =>
    referenceOf(group)
      .subjects.map(id => titleOf(state, words, id))
      .join(', ')
  return (
    <section aria-label={title}>
      <h4 className={styles.kindTitle}>
        {title}{' '}
        <span className={styles.note}>
          {findings.length === 0 ? words.looking.changes.none : findings.length}
        </span>
      </h4>
      <ul className={styles.moves}>
        {groups.map(group => (
          <li key={`${group.severity} ${group.rule}`} className={styles.finding}>
            <SeverityMark severity={group.severity} word={words.findings.group[group.severity]} />
            <span>
              <span className={styles.name}>{sayFinding({ workshop: state, words }, group).title}</span>
              <span className={styles.fields}>{names(group)}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
