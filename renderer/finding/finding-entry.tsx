import { ChevronDown, ChevronRight } from 'lucide-react'
import { useId } from 'react'
import type { FindingGroup } from '../../shared/finding/collapse-findings.ts'
import { ruleOf } from '../../shared/finding/rules.ts'
import { classNames } from '../ui/class-names.ts'
import { SeverityMark } from '../ui/severity-mark.tsx'
import { useWorkshopDocument } from '../workshop/open-workshop.ts'
import { useWords } from '../workshop/use-words.ts'
import { FindingCard } from './finding-card.tsx'
import styles from './finding-entry.module.css'
import { subjectsSaid } from './finding-group-said.ts'
import { useSaidFinding } from './use-said-finding.ts'

interface FindingEntryProps {
  readonly group: FindingGroup
  readonly isOpen: boolean
  readonly onToggle: () => void
}

/** One row of the list of findings, with its card below when it is open. */
export function FindingEntry({ group, isOpen, onToggle }: FindingEntryProps) {
  const words = useWords()
  const workshop = useWorkshopDocument()
  const said = useSaidFinding(group)
  const id = useId()
  const share = words.findings.share(ruleOf(group.rule)?.shareOf ?? 'nothing', group.share)
  const Chevron = isOpen ? ChevronDown : ChevronRight
  return (
    <article
      className={classNames(styles.entry, styles[group.severity], isOpen && styles.open)}
      aria-label={said.title}
    >
      <h4 className={styles.head}>
        <button
          type="button"
          className={styles.row}
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={onToggle}
        >
          <SeverityMark severity={group.severity} word={words.findings.group[group.severity]} />
          <span className={styles.title}>{said.title}</span>
          <span className={styles.subjects}>{subjectsSaid(workshop, words, group)}</span>
          <span className={styles.share}>{share}</span>
          <Chevron size={14} aria-hidden className={styles.chevron} />
        </button>
      </h4>
      <div id={id}>{isOpen && <FindingCard group={group} />}</div>
    </article>
  )
}
