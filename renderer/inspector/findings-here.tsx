import { type Finding, findingKey } from '../../shared/finding/finding.ts'
import type { Id } from '../../shared/lang/id.ts'
import { useFindingsBySubject } from '../analysis/use-findings-by-subject.ts'
import { SeverityMark } from '../ui/severity-mark.tsx'
import { useWords } from '../workshop/use-words.ts'
import styles from './findings-here.module.css'
import { OpenSection } from './section-view.tsx'

/** The findings that concern any of these records, the worst first, each with its question. */
export function FindingsHere({ ids }: { readonly ids: readonly Id[] }) {
  const bySubject = useFindingsBySubject()
  const found = new Map(ids.flatMap(id => bySubject.get(id) ?? []).map(each => [findingKey(each), each]))
  if (found.size === 0) return null
  return (
    <OpenSection name="findings">
      <ul className={styles.findings}>
        {[...found].map(([key, finding]) => (
          <FindingLine key={key} finding={finding} />
        ))}
      </ul>
    </OpenSection>
  )
}

function FindingLine({ finding }: { readonly finding: Finding }) {
  const words = useWords().finding
  const titles: Readonly<Record<string, { readonly title: string; readonly question: string } | undefined>> =
    words.rule
  const { title, question } = titles[finding.rule] ?? words.unknown
  const severity = words.severity[finding.severity]
  return (
    <li className={styles.finding}>
      <SeverityMark severity={finding.severity} word={severity} size={18} />
      <span className={styles.title}>{title}</span>
      <span className={styles.said}>
        {finding.robust ? severity : `${severity}, ${words.weightsMatter.toLowerCase()}`}
      </span>
      <span className={styles.question}>{question}</span>
    </li>
  )
}
