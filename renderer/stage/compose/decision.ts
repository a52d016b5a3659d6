import { HEADLINE_METRICS } from '../../../shared/analysis/metrics.ts'
import { SET_ASIDE } from '../../../shared/decision/finding-answers.ts'
import { wholePercent } from '../../../shared/words/percent.ts'
import type { Decision, Mover } from '../../../shared/workshop/records/decision.ts'
import { optionsOf, optionText } from '../../decision/decision-texts.ts'
import type { CardsBody } from './cards.ts'
import type { Composed, SceneInput } from './composed.ts'
import { cutTo } from './cut-to.ts'
import { titleOfDecision } from './decision-title.ts'
import { areaOf, linesIn, pageOf } from './paging.ts'
import { composePrompt, type PromptBody } from './prompt.ts'

/** A label with its value; makers blue, sellers amber. */
export interface DecisionFact {
  readonly label: string
  readonly text: string
  readonly side: 'makers' | 'sellers' | null
}

/** What the room chooses from, what it chose, or what could go wrong. */
export interface DecisionBody {
  readonly kind: 'decision'
  readonly about: string
  readonly part: 'options' | 'choice' | 'risks'
  readonly options: readonly { readonly number: number; readonly text: string }[]
  readonly choice: string | null
  readonly facts: readonly DecisionFact[]
  readonly expected: readonly string[]
  readonly risks: readonly string[]
  readonly question: string | null
}

const MOVER_SIDE: Partial<Record<Mover, 'makers' | 'sellers'>> = {
  'R&D': 'makers',
  Sales: 'sellers',
  Marketing: 'sellers',
}
const ROW_PADDING = 36

/** The decision that is pointed at, else the latest; the question of the step while there is none. */
export function composeDecision(input: SceneInput): Composed<DecisionBody | PromptBody | CardsBody> {
  const { exercise, pointer } = input
  const decision = decisionShown(input)
  if (!decision) return composePrompt(input)
  if (decision.option === null) return composeOptions(input, decision)
  const isPreMortem = exercise?.captures.includes('risk') ?? false
  const riskPages =
    decision.premortem.length > 0 || isPreMortem ? (composeRisks(input, decision, 0).pages?.of ?? 1) : 0
  const of = 1 + riskPages
  const at = Math.min(pointer.page, of - 1)
  const choiceAt = isPreMortem ? riskPages : 0
  const shown =
    at === choiceAt
      ? composeChoice(input, decision)
      : composeRisks(input, decision, isPreMortem ? at : at - 1)
  return { ...shown, pages: { at: at + 1, of } }
}

function decisionShown({ room: { workshop }, pointer }: SceneInput): Decision | null {
  const { decisions } = workshop
  const answered = (one: Decision) => one.option !== SET_ASIDE
  return decisions.get(pointer.subject ?? '') ?? [...decisions.values()].filter(answered).at(-1) ?? null
}

function composeOptions(input: SceneInput, decision: Decision): Composed<DecisionBody> {
  const { sizes, words } = input
  const area = areaOf(input)
  const options = optionsOf(decision).map((option, at) => ({
    number: at + 1,
    text: optionText(option, words),
  }))
  const about = aboutOf(decision, input)
  const height = area.height - aboutHeight(about, input) - 140
  const heightOf = ({ text }: { readonly text: string }) =>
    linesIn(text, area.width - 150, sizes.card) * sizes.card * 1.14 + ROW_PADDING
  const page = pageOf(options, input.pointer.page, height, heightOf)
  return {
    body: { ...EMPTY, about, part: 'options', options: page.items, question: words.stage.decision.choose },
    pages: page,
  }
}

function composeChoice(input: SceneInput, decision: Decision): Composed<DecisionBody> {
  const { words } = input
  return {
    body: {
      ...EMPTY,
      about: aboutOf(decision, input),
      part: 'choice',
      choice: cutTo(optionText(decision.option, words), 3, {
        width: areaOf(input).width,
        size: input.sizes.spotlight,
      }),
      facts: factsOf(decision, input),
      expected: expectedOf(decision, input),
    },
  }
}

function composeRisks(input: SceneInput, decision: Decision, at: number): Composed<DecisionBody> {
  const { sizes, words } = input
  const area = areaOf(input)
  const about = aboutOf(decision, input)
  const risks = decision.premortem.map(risk => cutTo(risk, 5, { width: area.width - 90, size: sizes.card }))
  const height = area.height - aboutHeight(about, input) - 230
  const heightOf = (risk: string) =>
    linesIn(risk, area.width - 90, sizes.card) * sizes.card * 1.14 + ROW_PADDING
  const page = pageOf(risks, at, height, heightOf)
  return {
    body: {
      ...EMPTY,
      about,
      part: 'risks',
      risks: page.items,
      question: words.room.exercise['pre-mortem'].prompt,
    },
    pages: page,
  }
}

const EMPTY = {
  kind: 'decision',
  options: [],
  choice: null,
  facts: [],
  expected: [],
  risks: [],
  question: null,
} as const

function aboutOf(decision: Decision, input: SceneInput): string {
  return cutTo(titleOfDecision(decision, input), 2, { width: areaOf(input).width, size: 72 })
}

function aboutHeight(about: string, input: SceneInput): number {
  return linesIn(about, areaOf(input).width, 72) * 84 + 24
}

function factsOf(decision: Decision, { words, sizes, width }: SceneInput): readonly DecisionFact[] {
  const said = words.stage.decision
  const column = (areaOf({ sizes, width }).width - 64) / 2
  const fact = (label: string, text: string | null, side: DecisionFact['side'] = null) =>
    text === null ? [] : [{ label, text: cutTo(text, 2, { width: column, size: 72 }), side }]
  const { mover, approver, door, difficulty } = decision
  return [
    ...fact(said.mover, mover && words.stage.mover[mover], mover ? (MOVER_SIDE[mover] ?? null) : null),
    ...fact(said.approver, approver ?? said.nobodyYet),
    ...fact(said.door, door && said.doors[door]),
    ...fact(said.difficulty, difficulty === null ? null : said.of5(difficulty)),
  ]
}

function expectedOf({ expected }: Decision, { words }: SceneInput): readonly string[] {
  const told = (value: number | null) => (value === null ? words.stage.unknown : `${wholePercent(value)}`)
  return HEADLINE_METRICS.flatMap(name => {
    const one = expected.find(({ metric }) => metric === name)
    return one
      ? [words.stage.decision.expected(words.metric[name].name, told(one.before), told(one.after))]
      : []
  }).slice(0, 2)
}
