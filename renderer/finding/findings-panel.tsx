import { useMemo } from 'react'
import { answersTo } from '../../shared/decision/finding-answers.ts'
import { collapseFindings, type FindingGroup } from '../../shared/finding/collapse-findings.ts'
import type { Finding } from '../../shared/finding/finding.ts'
import { SEVERITIES } from '../../shared/finding/severity.ts'
import type { Workshop } from '../../shared/workshop/workshop.ts'
import { Panel } from '../ui/panel.tsx'
import { useWorkshopDocument } from '../workshop/open-workshop.ts'
import { useWords } from '../workshop/use-words.ts'
import { FindingEntry } from './finding-entry.tsx'
import { referenceOf } from './finding-group-said.ts'
import styles from './findings-panel.module.css'
import { ThresholdsButton } from './thresholds-button.tsx'

interface FindingsPanelProps {
  readonly findings: readonly Finding[]
  /** Which card is open; undefined until somebody opens or closes one: then it is the worst. */
  readonly open: string | null | undefined
  readonly onOpen: (key: string | null) => void
}

/** Where the map does not line up, by severity, the worst open; what is set aside comes last. */
export function FindingsPanel({ findings, open: chosen, onOpen }: FindingsPanelProps) {
  const words = useWords().findings
  const workshop = useWorkshopDocument()
  const groups = useMemo(() => collapseFindings(findings), [findings])
  const [live, aside] = useMemo(() => partByAside(workshop, groups), [workshop, groups])
  const open = chosen === undefined ? keyOf(live[0]) : chosen
  const count = (severity: Finding['severity']) => live.filter(group => group.severity === severity).length
  const entry = (group: FindingGroup) => (
    <FindingEntry
      key={keyOf(group)}
      group={group}
      isOpen={keyOf(group) === open}
      onToggle={() => onOpen(keyOf(group) === open ? null : keyOf(group))}
    />
  )
  return (
    <Panel
      title={words.title}
      note={words.counts(count('serious'), count('discuss'), count('note'))}
      aside={<ThresholdsButton />}
      isFlush
    >
      <div className={styles.scroll}>
        {groups.length === 0 && (
          <p className={styles.none}>{workshop.links.size === 0 ? words.noneYet : words.none}</p>
        )}
        {SEVERITIES.map(severity => {
          const shown = live.filter(group => group.severity === severity)
          return (
            shown.length > 0 && (
              <section key={severity} aria-label={words.group[severity]}>
                <h3 className={`${styles.severity} ${styles[severity]}`}>
                  {words.group[severity]} <span>{shown.length}</span>
                </h3>
                {shown.map(entry)}
              </section>
            )
          )
        })}
        {aside.length > 0 && (
          <section aria-label={words.asideGroup}>
            <h3 className={styles.severity}>
              {words.asideGroup} <span>{aside.length}</span>
            </h3>
            {aside.map(entry)}
          </section>
        )}
      </div>
    </Panel>
  )
}

function keyOf(group: FindingGroup | undefined): string | null {
  return group ? `${group.severity} ${group.rule}` : null
}

function partByAside(
  workshop: Workshop,
  groups: readonly FindingGroup[],
): readonly [readonly FindingGroup[], readonly FindingGroup[]] {
  const isAside = (group: FindingGroup) => answersTo(workshop, referenceOf(group)).setAside !== null
  return [groups.filter(group => !isAside(group)), groups.filter(isAside)]
}
