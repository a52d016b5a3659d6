import { SET_ASIDE } from '../../../shared/decision/finding-answers.ts'
import type { Decision } from '../../../shared/workshop/records/decision.ts'
import { optionsOf, optionText } from '../../decision/decision-texts.ts'
import type { CardsBody } from './cards.ts'
import type { Composed, SceneInput } from './composed.ts'
import { type ChoiceStyle, choicePages, EMPTY } from './decision-choice.ts'
import { titleOfDecision } from './decision-title.ts'
import type { Block } from './flow.ts'
import { areaOf, type Page, pageOf, pagesOf } from './paging.ts'
import { composePrompt, type PromptBody } from './prompt.ts'
import { linesIn, linesThatFit, partsIn } from './set-text.ts'

/** A label with its value; makers blue, sellers amber. */
export interface DecisionFact {
  readonly label: string
  readonly text: string
  readonly side: 'makers' | 'sellers' | null
}

/** What the room chooses from, what it chose, or what could go wrong; what stands on one page of it. */
export interface DecisionBody {
  readonly kind: 'decision'
  readonly part: 'options' | 'choice' | 'risks'
  /** What the decision is about and what was chosen. */
  readonly blocks: readonly Block<ChoiceStyle>[]
  readonly options: readonly { readonly number: number; readonly text: string }[]
  readonly facts: readonly DecisionFact[]
  readonly expected: readonly string[]
  readonly risks: readonly string[]
  readonly question: string | null
}

const ROW_PADDING = 32
const ABOUT_GAP = 24
const QUESTION_GAP = 46
/** A title of more lines stands on the first page only. */
const ABOUT_LINES = 2
/** The decision that is pointed at, else the latest; the question of the step while there is none. */
export function composeDecision(input: SceneInput): Composed<DecisionBody | PromptBody | CardsBody> {
  const { exercise, pointer } = input
  const decision = decisionShown(input)
  if (!decision) return composePrompt(input)
  if (decision.option === null) {
    const { page, body } = optionsOn(pointer.page, decision, input)
    return { body, pages: page }
  }
  const isPreMortem = exercise?.captures.includes('risk') ?? false
  const choices = choicePages(decision, input)
  const risks = decision.premortem.length > 0 || isPreMortem ? riskPages(decision, input) : []
  const all = isPreMortem ? [...risks, ...choices] : [...choices, ...risks]
  const at = Math.min(pointer.page, all.length - 1)
  return { body: all[at] ?? { ...EMPTY, part: 'choice' }, pages: { at: at + 1, of: all.length } }
}

function decisionShown({ room: { workshop }, pointer }: SceneInput): Decision | null {
  const { decisions } = workshop
  const answered = (one: Decision) => one.option !== SET_ASIDE
  return decisions.get(pointer.subject ?? '') ?? [...decisions.values()].filter(answered).at(-1) ?? null
}

interface OnPage {
  readonly page: Page<unknown>
  readonly body: DecisionBody
}

function optionsOn(at: number, decision: Decision, input: SceneInput): OnPage {
  const { sizes, words } = input
  const area = areaOf(input)
  const options = optionsOf(decision).map((option, place) => ({
    number: place + 1,
    text: optionText(option, words),
  }))
  const { choose } = words.stage.decision
  const size = Math.max(84, sizes.body)
  const asked = linesIn(choose, area.width, size, 'tight') * size * 1.12 + QUESTION_GAP
  const about = aboutOf(decision, input)
  const width = area.width - 1.3 * sizes.card - 36
  const heightOf = ({ text }: { readonly text: string }) =>
    linesIn(text, width, sizes.card, 'medium') * sizes.card * 1.14 + ROW_PADDING
  const page = pageOf(options, at, turned => area.height - about.heightOn(turned) - asked, heightOf)
  return {
    page,
    body: {
      ...EMPTY,
      part: 'options',
      blocks: about.blocksOn(page.at - 1),
      options: page.items,
      question: choose,
    },
  }
}

/** What could go wrong, with the question that asked for it; the question alone while nobody has answered. */
function riskPages(decision: Decision, input: SceneInput): readonly DecisionBody[] {
  const { sizes, words } = input
  const area = areaOf(input)
  const question = words.room.exercise['pre-mortem'].prompt
  const asked = linesIn(question, area.width, sizes.spotlight, 'tight') * sizes.spotlight * 1.08 + 36
  const about = aboutOf(decision, input)
  const setting = { width: area.width - 34 - 36, size: sizes.card, face: 'medium' } as const
  const rest = area.height - asked
  const lines = linesThatFit(rest - ROW_PADDING, sizes.card, 1.14)
  const risks = decision.premortem.flatMap(risk => partsIn(risk, lines, setting))
  const heightOf = (risk: string) =>
    linesIn(risk, setting.width, sizes.card, 'medium') * sizes.card * 1.14 + ROW_PADDING
  const heightAt = (turned: number) => rest - about.heightOn(turned)
  return pagesOf(risks, heightAt, heightOf).map((page, at) => ({
    ...EMPTY,
    part: 'risks',
    blocks: about.blocksOn(at),
    risks: page,
    question,
  }))
}

/** What a decision is about: on every page where it is short, else on the first. */
function aboutOf(decision: Decision, input: SceneInput) {
  const text = titleOfDecision(decision, input)
  const size = Math.max(72, input.sizes.body)
  const lines = linesIn(text, areaOf(input).width, size, 'medium')
  const isOn = (page: number) => page === 0 || lines <= ABOUT_LINES
  return {
    heightOn: (page: number) => (isOn(page) ? lines * size * 1.14 + ABOUT_GAP : 0),
    blocksOn: (page: number): DecisionBody['blocks'] => (isOn(page) ? [{ style: 'about', text }] : []),
  }
}
