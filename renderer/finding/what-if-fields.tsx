import type { ComponentType } from 'react'
import type { Choices, Parameter, ParameterKind } from '../../shared/decision/decision-option.ts'
import { useWords } from '../workshop/use-words.ts'
import { DayParameter } from './day-parameter.tsx'
import { amountField, type ParameterField } from './parameter-field.tsx'
import { recordField } from './record-parameter.tsx'
import styles from './what-if-panel.module.css'
import { wordField } from './word-parameter.tsx'

interface WhatIfFieldsProps {
  readonly parameters: readonly Parameter[]
  readonly choices: Choices
  readonly onChoose: (name: string, value: string | number | null) => void
}

/** How each kind of parameter is entered. */
const FIELD_OF: { readonly [Kind in ParameterKind]: ComponentType<ParameterField> } = {
  invention: recordField(workshop => workshop.inventions),
  benefit: recordField(workshop => workshop.benefits),
  pitch: recordField(workshop => workshop.pitches),
  participant: recordField(workshop => workshop.participants),
  effort: amountField(({ workshop }) => ({ unit: workshop.header.effortUnit })),
  points: amountField(({ words }) => ({ unit: words.whatIf.points })),
  level: amountField(() => ({ maximum: 10, step: 0.5 })),
  money: amountField(({ workshop }) => ({ unit: workshop.header.currency ?? '' })),
  percent: amountField(() => ({ unit: '%', maximum: 100 })),
  share: amountField(() => ({ maximum: 1, step: 0.05 })),
  claim: wordField(words => words.map.claim),
  status: wordField(words => words.map.status),
  channel: wordField(words => words.whatIf.channel),
  strength: wordField(words => words.map.strength, true),
  day: DayParameter,
}

/** What the room chooses for an option; it starts with what is most likely meant. */
export function WhatIfFields({ parameters, choices, onChoose }: WhatIfFieldsProps) {
  const words = useWords().whatIf
  return (
    <div className={styles.fields}>
      {parameters.map(({ name, kind }) => {
        const Field = FIELD_OF[kind]
        return (
          <Field
            key={name}
            label={words.parameter[name] ?? name}
            value={choices[name] ?? null}
            onChoose={value => onChoose(name, value)}
          />
        )
      })}
    </div>
  )
}
