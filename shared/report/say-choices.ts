import type { Choices, DecisionOption, ParameterKind } from '../decision/decision-option.ts'
import { shortened } from '../lang/shortened.ts'
import { findCard } from '../map/through-map.ts'
import { wholePercent } from '../words/percent.ts'
import type { Telling } from './telling.ts'

const NAME_MAX = 40

type Value = string | number
type Saying = (telling: Telling, value: Value) => string

const card: Saying = ({ workshop }, id) =>
  shortened(findCard(workshop, String(id))?.card.title ?? '', NAME_MAX)
const worded =
  (wordsOf: (telling: Telling) => Readonly<Record<string, string>>): Saying =>
  (telling, value) =>
    wordsOf(telling)[value] ?? String(value)

/** How each kind of choice is said; people by their function only. */
const sayings: { readonly [Kind in ParameterKind]: Saying } = {
  invention: card,
  benefit: card,
  pitch: card,
  participant: ({ workshop }, id) => workshop.participants.get(String(id))?.function ?? '',
  effort: ({ workshop }, value) => `${value} ${workshop.header.effortUnit}`,
  points: ({ words }, value) => `${value} ${words.whatIf.points}`,
  level: (_, value) => Number(value).toFixed(1),
  money: ({ workshop }, value) => `${value} ${workshop.header.currency ?? ''}`.trim(),
  percent: (_, value) => `${value} %`,
  share: (_, value) => `${wholePercent(Number(value))} %`,
  claim: worded(({ words }) => words.map.claim),
  status: worded(({ words }) => words.map.status),
  channel: worded(({ words }) => words.whatIf.channel),
  strength: worded(({ words }) => words.map.strength),
  day: ({ words, asOf }, value) => words.calendar.near(String(value), asOf),
}

/** What was assumed for an option, on one line: "From: Wideband voice codec; How much effort: 12 person-months". */
export function sayChoices(telling: Telling, option: DecisionOption | null, choices: Choices): string {
  const parameters = option?.mechanism?.parameters ?? []
  return parameters
    .flatMap(({ name, kind }) => {
      const value = choices[name] ?? null
      const said = value === null ? '' : sayings[kind](telling, value)
      return said === '' ? [] : `${telling.words.whatIf.parameter[name] ?? name}: ${said}`
    })
    .join('; ')
}
