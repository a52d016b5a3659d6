import '@fontsource/source-serif-4/400.css'
import '@fontsource/source-serif-4/400-italic.css'
import { MapIcon } from 'lucide-react'
import { useState } from 'react'
import type { DecisionOption } from '../../shared/decision/decision-option.ts'
import { expectedEffect } from '../../shared/decision/expected-effect.ts'
import { answersTo } from '../../shared/decision/finding-answers.ts'
import { optionOf } from '../../shared/decision/options.ts'
import type { WhatIf } from '../../shared/decision/what-if.ts'
import type { FindingGroup } from '../../shared/finding/collapse-findings.ts'
import { ruleOf } from '../../shared/finding/rules.ts'
import type { Decision } from '../../shared/workshop/records/decision.ts'
import { isOnMap, showOnMap } from '../analysis/show-on-map.ts'
import { Button } from '../ui/button.tsx'
import { useWorkshopDocument } from '../workshop/open-workshop.ts'
import { useWords } from '../workshop/use-words.ts'
import { decide } from './finding-acts.ts'
import styles from './finding-card.module.css'
import { referenceOf } from './finding-group-said.ts'
import { FindingOptions } from './finding-options.tsx'
import { HeardHere } from './heard-here.tsx'
import { NestedFindings } from './nested-findings.tsx'
import { RoomSaid } from './room-said.tsx'
import { useSaidFinding } from './use-said-finding.ts'
import { WhatIfPanel } from './what-if-panel.tsx'
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
  const [effect, setEffect] = useState<WhatIf | null>(null)
  const chosen = option === null ? undefined : optionOf(option)
  const finding = referenceOf(group)
  const answers = answersTo(workshop, finding)
  const onMap = recordsOf(group).filter(id => isOnMap(workshop, id))
  return (
    <div className={styles.card}>
      <p className={styles.question}>{said.question}</p>
      <p className={styles.sentence}>{said.sentence}</p>
      <FindingOptions options={ruleOf(group.rule)?.options ?? []} chosen={option} onChoose={setOption} />
      {chosen && (
        <WhatIfPanel key={chosen.id} option={chosen} subjects={finding.subjects} onEffect={setEffect} />
      )}
      <WhySeeing group={group} />
      <HeardHere records={recordsOf(group)} />
      <NestedFindings group={group} />
      <div className={styles.acts}>
        <Button
          look="primary"
          size="small"
          onPress={() => decide(finding, said.title, choiceOf(chosen, effect))}
        >
          {words.decide}
        </Button>
        {onMap.length > 0 && (
          <Button size="small" icon={<MapIcon size={14} aria-hidden />} onPress={() => showOnMap(onMap)}>
            {words.showOnMap}
          </Button>
        )}
        <RoomSaid finding={finding} title={said.title} answers={answers} />
      </div>
    </div>
  )
}

/** Everything a finding is about or names a number of, so that the map can light it. */
function recordsOf(group: FindingGroup): readonly string[] {
  const named = group.findings.flatMap(({ because }) => because.flatMap(({ record }) => record ?? []))
  return [...new Set([...referenceOf(group).subjects, ...named])]
}

/** What a decision starts with: the option, what it usually asks for, and its effect as computed. */
function choiceOf(option: DecisionOption | undefined, effect: WhatIf | null): Partial<Decision> {
  if (!option) return {}
  const { id, mover, difficulty, door } = option
  return { option: id, mover, difficulty, door, expected: effect ? expectedEffect(effect) : [] }
}
