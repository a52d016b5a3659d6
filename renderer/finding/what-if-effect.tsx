import { HEADLINE_METRICS } from '../../shared/analysis/metrics.ts'
import { EXPECTED_METRICS } from '../../shared/decision/expected-effect.ts'
import type { WhatIf } from '../../shared/decision/what-if.ts'
import { collapseFindings } from '../../shared/finding/collapse-findings.ts'
import type { Finding } from '../../shared/finding/finding.ts'
import { wholePercent } from '../../shared/words/percent.ts'
import { classNames } from '../ui/class-names.ts'
import { SeverityMark } from '../ui/severity-mark.tsx'
import { useWorkshopDocument } from '../workshop/open-workshop.ts'
import { useWords } from '../workshop/use-words.ts'
import { EffectTrack } from './effect-track.tsx'
import { subjectsSaid } from './finding-group-said.ts'
import { useSaidFinding } from './use-said-finding.ts'
import styles from './what-if-effect.module.css'

interface WhatIfEffectProps {
  readonly effect: WhatIf
}

/** The figures side by side before and after, and which findings go and come. */
export function WhatIfEffect({ effect: { before, after, gone, fresh } }: WhatIfEffectProps) {
  const { whatIf: words, metric: metrics } = useWords()
  const nameOf = (metric: (typeof EXPECTED_METRICS)[number]) =>
    isHeadline(metric) ? metrics[metric].name : words.also[metric]
  return (
    <div className={styles.effect}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words.metric}</th>
            <td />
            <th scope="col">{words.today}</th>
            <th scope="col">{words.after}</th>
            <th scope="col">{words.changed}</th>
          </tr>
        </thead>
        <tbody>
          {EXPECTED_METRICS.filter(metric => isHeadline(metric) || before[metric] !== after[metric]).map(
            metric => (
              <tr key={metric} className={classNames(moves(before[metric], after[metric]) && styles.moved)}>
                <th scope="row">{nameOf(metric)}</th>
                <td>
                  <EffectTrack before={before[metric]} after={after[metric]} />
                </td>
                <td className={styles.number}>{words.figure(before[metric])}</td>
                <td className={styles.number}>{words.figure(after[metric])}</td>
                <td className={styles.number}>{words.change(before[metric], after[metric])}</td>
              </tr>
            ),
          )}
        </tbody>
      </table>
      <Findings title={words.gone} findings={gone} />
      <Findings title={words.fresh} findings={fresh} />
    </div>
  )
}

function Findings({ title, findings }: { readonly title: string; readonly findings: readonly Finding[] }) {
  const words = useWords()
  const groups = collapseFindings(findings.map(finding => ({ ...finding, nested: null })))
  return (
    <div>
      <h5 className={styles.head}>
        {title} <span>{groups.length === 0 ? words.whatIf.none : groups.length}</span>
      </h5>
      <ul>
        {groups.map(group => (
          <FindingLine key={`${group.severity} ${group.rule}`} group={group} />
        ))}
      </ul>
    </div>
  )
}

function FindingLine({ group }: { readonly group: ReturnType<typeof collapseFindings>[number] }) {
  const words = useWords()
  const workshop = useWorkshopDocument()
  const { title } = useSaidFinding(group)
  return (
    <li className={styles.finding}>
      <SeverityMark severity={group.severity} word={words.findings.group[group.severity]} size={14} />
      <span>
        {title} <span className={styles.soft}>{subjectsSaid(workshop, words, group)}</span>
      </span>
    </li>
  )
}

function isHeadline(metric: (typeof EXPECTED_METRICS)[number]): metric is (typeof HEADLINE_METRICS)[number] {
  return HEADLINE_METRICS.some(headline => headline === metric)
}

function moves(before: number | null, after: number | null): boolean {
  if (before === null || after === null) return before !== after
  return wholePercent(before) !== wholePercent(after)
}
