import { useMemo, useState } from 'react'
import type { DecisionOption } from '../../../../shared/decision/decision-option.ts'
import { optionOf } from '../../../../shared/decision/options.ts'
import { situationOf, type WhatIf, whatIf } from '../../../../shared/decision/what-if.ts'
import { ruleOf } from '../../../../shared/finding/rules.ts'
import type { FindingReference } from '../../../../shared/workshop/records/decision.ts'
import { analyseOnce } from '../../../analysis/use-analysis.ts'
import { optionText } from '../../../decision/decision-texts.ts'
import { WhatIfPanel } from '../../../finding/what-if-panel.tsx'
import { useRoom } from '../../../session/room.ts'
import { Button } from '../../../ui/button.tsx'
import { digitOf, stepOf } from '../../../ui/key-table.ts'
import { useWords } from '../../../workshop/use-words.ts'
import { useBareKeys } from '../../entry/bare-keys.ts'
import { DataTable } from '../../entry/data-table.tsx'
import styles from '../view.module.css'
import { decideBy } from './decide-acts.ts'
import { optionKeys } from './decide-keys.ts'
import own from './decide-view.module.css'
import type { Question } from './questions.ts'

interface OptionTableProps {
  readonly question: Question
  readonly finding: FindingReference
  readonly onDecided: () => void
}

/** What could be done, in the order of the book and never by what gains most, each with its effect beside it. */
export function OptionTable({ question, finding, onDecided }: OptionTableProps) {
  const words = useWords()
  const said = words.answer.decide
  const options = (ruleOf(finding.rule)?.options ?? []).flatMap(id => optionOf(id) ?? [])
  const [chosen, setChosen] = useState<DecisionOption | null>(options[0] ?? null)
  const [effect, setEffect] = useState<WhatIf | null>(null)
  const decide = () => {
    if (!chosen) return
    decideBy(question, chosen, effect)
    onDecided()
  }
  useBareKeys(optionKeys, {
    option: press => setChosen(options[digitOf(press) - 1] ?? chosen),
    walk: press => chosen && setChosen(options[options.indexOf(chosen) + stepOf(press)] ?? chosen),
    decide,
  })
  return (
    <section className={styles.view} aria-label={said.options}>
      <div className={styles.head}>
        <h3 className={styles.title}>{said.options}</h3>
        <span className={styles.note}>{said.optionsHint}</span>
      </div>
      <DataTable className={own.options}>
        <thead>
          <tr>
            <th scope="col">{said.columns.option}</th>
            <th scope="col">{said.columns.difficulty}</th>
            <th scope="col">{said.columns.door}</th>
            <th scope="col">{said.columns.alignment}</th>
            <th scope="col">{said.columns.findings}</th>
          </tr>
        </thead>
        <tbody>
          {options.map((option, at) => (
            <OptionRow
              key={option.id}
              option={option}
              finding={finding}
              number={at + 1}
              isChosen={option === chosen}
              onChoose={() => setChosen(option)}
            />
          ))}
        </tbody>
      </DataTable>
      {chosen && (
        <>
          <h4 className={styles.title}>{optionText(chosen.id, words)}</h4>
          <WhatIfPanel key={chosen.id} option={chosen} subjects={finding.subjects} onEffect={setEffect} />
          <div>
            <Button look="primary" keys={optionKeys.decide[0]} onPress={decide}>
              {said.choose(optionText(chosen.id, words))}
            </Button>
          </div>
        </>
      )}
    </section>
  )
}

interface OptionRowProps {
  readonly option: DecisionOption
  readonly finding: FindingReference
  readonly number: number
  readonly isChosen: boolean
  readonly onChoose: () => void
}

/** One option with what it most likely does; the room can choose otherwise below. */
function OptionRow({ option, finding, number, isChosen, onChoose }: OptionRowProps) {
  const words = useWords()
  const said = words.answer.decide
  const { workshop, asOf } = useRoom()
  const effect = useMemo(() => {
    const { subjects } = finding
    const usual = option.mechanism?.suggest(situationOf(workshop, subjects, asOf)) ?? {}
    return whatIf(workshop, option, usual, subjects, asOf, analyseOnce(workshop, asOf))
  }, [workshop, option, finding, asOf])
  return (
    <tr data-chosen={isChosen || undefined}>
      <th scope="row">
        <button type="button" className={own.option} aria-pressed={isChosen} onClick={onChoose}>
          <kbd>{number}</kbd> {optionText(option.id, words)}
        </button>
      </th>
      <td>{said.difficulty(option.difficulty)}</td>
      <td>{words.decide.door[option.door]}</td>
      {effect.ok ? (
        <>
          <td>
            {words.whatIf.figure(effect.value.before.alignment)} →{' '}
            {words.whatIf.figure(effect.value.after.alignment)}
          </td>
          <td>{said.effect(effect.value.gone.length, effect.value.fresh.length)}</td>
        </>
      ) : (
        <td colSpan={2} className={own.soft}>
          {effect.failure.code === 'incomplete' ? said.asks : said.noFigures}
        </td>
      )}
    </tr>
  )
}
