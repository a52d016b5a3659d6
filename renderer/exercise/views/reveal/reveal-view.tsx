import { useEffect, useMemo, useState } from 'react'
import { answersTo } from '../../../../shared/decision/finding-answers.ts'
import { collapseFindings, type FindingGroup } from '../../../../shared/finding/collapse-findings.ts'
import { findingKey } from '../../../../shared/finding/finding.ts'
import { useAnalysis } from '../../../analysis/use-analysis.ts'
import { FindingEntry } from '../../../finding/finding-entry.tsx'
import { referenceOf } from '../../../finding/finding-group-said.ts'
import { pointAt } from '../../../session/pointer.ts'
import { Button } from '../../../ui/button.tsx'
import { useWorkshopDocument } from '../../../workshop/open-workshop.ts'
import { useWords } from '../../../workshop/use-words.ts'
import styles from '../view.module.css'
import { MirrorPanel } from './mirror-panel.tsx'
import { Reactions, ReactionsSaid } from './reactions.tsx'

/** The reveal: bars from both sides, then the findings one by one, the worst first; two reactions of each function. */
export function RevealView() {
  const { looking, findings } = useWords()
  const words = looking.reveal
  const workshop = useWorkshopDocument()
  const { analysis } = useAnalysis()
  /** Null is the chart. */
  const [at, setAt] = useState<string | null>(null)
  const groups = useMemo(
    () =>
      collapseFindings(analysis?.findings ?? []).filter(
        group => answersTo(workshop, referenceOf(group)).setAside === null,
      ),
    [analysis, workshop],
  )
  const index = groups.findIndex(group => keyOf(group) === at)
  const go = (to: number) => setAt(groups[to] ? keyOf(groups[to]) : null)
  usePointing(groups[index])
  return (
    <div className={styles.view}>
      <div className={styles.head}>
        <h3 className={styles.title}>{index < 0 ? words.chart : words.finding(index + 1, groups.length)}</h3>
        <span className={styles.note}>{words.shown}</span>
        <span className={styles.aside}>
          {index >= 0 && (
            <>
              <Button size="small" onPress={() => setAt(null)}>
                {words.back}
              </Button>
              <Button size="small" onPress={() => go(index - 1)}>
                {words.before}
              </Button>
            </>
          )}
          <Button
            size="small"
            look={groups.length > 0 ? 'primary' : 'outlined'}
            isDisabled={index === groups.length - 1}
            onPress={() => go(index + 1)}
          >
            {index < 0 ? words.first : words.next}
          </Button>
        </span>
      </div>
      <Reactions />
      {index < 0 && analysis && <MirrorPanel measurement={analysis} />}
      {analysis && groups.length === 0 && <p className={styles.teach}>{words.none}</p>}
      <section>
        {groups.length > 0 && <h3 className={styles.title}>{findings.title}</h3>}
        {groups.map(group => (
          <FindingEntry
            key={keyOf(group)}
            group={group}
            isOpen={keyOf(group) === at}
            onToggle={() => setAt(keyOf(group) === at ? null : keyOf(group))}
          />
        ))}
      </section>
      <ReactionsSaid />
    </div>
  )
}

/** Points the stage at the finding that is open, or at the chart. */
function usePointing(group: FindingGroup | undefined): void {
  const subject = group ? findingKey(referenceOf(group)) : null
  useEffect(() => {
    pointAt(subject === null ? { mode: 'chart', chart: 'mirror' } : { mode: 'findings', subject })
  }, [subject])
}

function keyOf({ severity, rule }: FindingGroup): string {
  return `${severity} ${rule}`
}
