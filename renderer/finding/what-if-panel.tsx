import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import type { Choices, DecisionOption } from '../../shared/decision/decision-option.ts'
import { situationOf, type WhatIf, whatIf } from '../../shared/decision/what-if.ts'
import type { Id } from '../../shared/lang/id.ts'
import { optionText } from '../decision/decision-texts.ts'
import { today } from '../workshop/clock.ts'
import { useWorkshopDocument } from '../workshop/open-workshop.ts'
import { useWords } from '../workshop/use-words.ts'
import { WhatIfEffect } from './what-if-effect.tsx'
import { WhatIfFields } from './what-if-fields.tsx'
import styles from './what-if-panel.module.css'

interface WhatIfPanelProps {
  readonly option: DecisionOption
  readonly subjects: readonly Id[]
  readonly onEffect: (effect: WhatIf | null) => void
}

/** One option looked at closer: what it asks for, what the room chooses for it, and the figures before and after. */
export function WhatIfPanel({ option, subjects, onEffect }: WhatIfPanelProps) {
  const words = useWords()
  const workshop = useWorkshopDocument()
  const asOf = today()
  const about = useSteady(subjects)
  const suggested = useMemo<Choices>(
    () => option.mechanism?.suggest(situationOf(workshop, about, asOf)) ?? {},
    [option, workshop, about, asOf],
  )
  const [chosen, setChosen] = useState<Choices>({})
  const choices = useMemo(() => ({ ...suggested, ...chosen }), [suggested, chosen])
  const calm = useDeferredValue(choices)
  const result = useMemo(
    () => whatIf(workshop, option, calm, about, asOf),
    [workshop, option, calm, about, asOf],
  )
  const effect = result.ok ? result.value : null
  useEffect(() => onEffect(effect), [effect, onEffect])
  const { decide, whatIf: said } = words
  return (
    <section className={styles.panel} aria-label={said.title(optionText(option.id, words))}>
      <p className={styles.asks}>
        <span>{said.difficulty(option.difficulty)}</span>
        <span>{decide.door[option.door]}</span>
        <span>{decide.moves(option.mover)}</span>
      </p>
      {option.mechanism && (
        <WhatIfFields
          parameters={option.mechanism.parameters}
          choices={choices}
          onChoose={(name, value) => setChosen({ ...chosen, [name]: value })}
        />
      )}
      {result.ok ? (
        <WhatIfEffect effect={result.value} />
      ) : (
        <p className={styles.soft}>
          {result.failure.code === 'no-mechanism' ? said.noMechanism : said.incomplete}
        </p>
      )}
    </section>
  )
}

/** The same list as long as it names the same records. */
function useSteady(ids: readonly Id[]): readonly Id[] {
  const [steady, setSteady] = useState(ids)
  const isSame = steady.length === ids.length && steady.every((id, index) => id === ids[index])
  if (!isSame) setSteady(ids)
  return isSame ? steady : ids
}
