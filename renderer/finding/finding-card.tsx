import { MapIcon } from 'lucide-react'
import { useState } from 'react'
import { answersTo } from '../../shared/decision/finding-answers.ts'
import type { FindingGroup } from '../../shared/finding/collapse-findings.ts'
import { ruleOf } from '../../shared/finding/rules.ts'
import { showOnMap } from '../analysis/show-on-map.ts'
import { Button } from '../ui/button.tsx'
import { useWorkshopDocument } from '../workshop/open-workshop.ts'
import { useWords } from '../workshop/use-words.ts'
import { decide } from './finding-acts.ts'
import styles from './finding-card.module.css'
import { referenceOf } from './finding-group-said.ts'
import { FindingOptions } from './finding-options.tsx'
import { NestedFindings } from './nested-findings.tsx'
import { RoomSaid } from './room-said.tsx'
import { useSaidFinding } from './use-said-finding.ts'
import { WhySeeing } from './why-seeing.tsx'

interface FindingCardProps {
  readonly group: FindingGroup
}

/** An open finding: its question, the options, the numbers behind it, and what the room does about it. */
export function FindingCard({ group }: FindingCardProps) {
  const words = useWords().findings
  const workshop = useWorkshopDocument()
  const said = useSaidFinding(group)
  const [option, setOption] = useState<string | null>(null)
  const finding = referenceOf(group)
  const answers = answersTo(workshop, finding)
  const lit = [
    ...finding.subjects,
    ...group.findings.flatMap(({ because }) => because.flatMap(({ record }) => record ?? [])),
  ]
  return (
    <div className={styles.card}>
      <p className={styles.question}>{said.question}</p>
      <p className={styles.sentence}>{said.sentence}</p>
      <FindingOptions options={ruleOf(group.rule)?.options ?? []} chosen={option} onChoose={setOption} />
      <WhySeeing group={group} />
      <NestedFindings group={group} />
      <div className={styles.acts}>
        <Button
          look="primary"
          size="small"
          onPress={() => decide(finding, said.title, option === null ? {} : { option })}
        >
          {words.decide}
        </Button>
        <Button
          size="small"
          icon={<MapIcon size={14} aria-hidden />}
          onPress={() => showOnMap([...new Set(lit)])}
        >
          {words.showOnMap}
        </Button>
        <RoomSaid finding={finding} title={said.title} answers={answers} />
      </div>
    </div>
  )
}
