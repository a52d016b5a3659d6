import { HEADLINE_METRICS } from '../../../shared/analysis/metrics.ts'
import { textWidth } from '../../../shared/layout/type/text-width.ts'
import { wholePercent } from '../../../shared/words/percent.ts'
import type { Decision, Mover } from '../../../shared/workshop/records/decision.ts'
import { optionText } from '../../decision/decision-texts.ts'
import type { SceneInput } from './composed.ts'
import type { DecisionBody, DecisionFact } from './decision.ts'
import { titleOfDecision } from './decision-title.ts'
import { type Block, type BlockTypes, blocksHeight, flow } from './flow.ts'
import { areaOf } from './paging.ts'
import { linesIn, linesThatFit, partsIn } from './set-text.ts'

/** What a decision is about, and the option that was chosen. */
export type ChoiceStyle = 'about' | 'choice'

const MOVER_SIDE: Partial<Record<Mover, 'makers' | 'sellers'>> = {
  'R&D': 'makers',
  Sales: 'sellers',
  Marketing: 'sellers',
}
const COLUMN_GAP = 64
const ROW_GAP = 32
const EXPECTED = { around: 32, gap: 64 } as const

/** A decision with nothing said of it. */
export const EMPTY = {
  kind: 'decision',
  blocks: [],
  options: [],
  facts: [],
  expected: [],
  risks: [],
  question: null,
} as const

/** The choice with who moves and who approves, on as many pages as its texts need. */
export function choicePages(decision: Decision, input: SceneInput): readonly DecisionBody[] {
  const { height } = areaOf(input)
  const types = typesOf(input)
  const blocks: readonly Block<ChoiceStyle>[] = [
    { style: 'about', text: titleOfDecision(decision, input) },
    { style: 'choice', text: optionText(decision.option, input.words) },
  ]
  const expected = expectedOf(decision, input)
  const foot = expectedHeight(expected, input)
  const rows = factRows(factsOf(decision, input), height - foot, input)
  const pages: DecisionBody[] = flow(blocks, types, () => height).map(page => ({
    ...EMPTY,
    part: 'choice',
    blocks: page,
  }))
  let left = height - blocksHeight(pages.at(-1)?.blocks ?? [], types)
  for (const [at, { facts, height: needed }] of rows.entries()) {
    const isLast = at === rows.length - 1
    if (needed + (isLast ? foot : 0) > left) {
      pages.push({ ...EMPTY, part: 'choice' })
      left = height
    }
    const page = pages.pop() ?? { ...EMPTY, part: 'choice' }
    pages.push({ ...page, facts: [...page.facts, ...facts], expected: isLast ? expected : [] })
    left -= needed
  }
  return pages
}

function typesOf(input: SceneInput): BlockTypes<ChoiceStyle> {
  const { width } = areaOf(input)
  const { body, spotlight } = input.sizes
  return {
    about: { width, size: Math.max(72, body), face: 'medium', leading: 1.14, gap: 24, keeps: true },
    choice: { width, size: spotlight, face: 'tight', leading: 1.08, gap: 24 },
  }
}

/** The effects stand beside each other where they fit. */
function expectedHeight(expected: readonly string[], input: SceneInput): number {
  if (expected.length === 0) return 0
  const size = Math.max(64, input.sizes.body)
  const widths = expected.map(effect => textWidth(effect, { size, weight: 'semibold' }))
  const isOneRow = widths.reduce((sum, width) => sum + width + EXPECTED.gap) <= areaOf(input).width
  return (isOneRow ? 1 : expected.length) * size * 1.2 + EXPECTED.around
}

interface FactRow {
  readonly facts: readonly DecisionFact[]
  readonly height: number
}

/** The facts two by two, with the height of the higher one. */
function factRows(facts: readonly DecisionFact[], height: number, input: SceneInput): readonly FactRow[] {
  const { body } = input.sizes
  const setting = {
    width: (areaOf(input).width - COLUMN_GAP) / 2,
    size: Math.max(72, body),
    face: 'medium',
  } as const
  const around = body * 1.2 + ROW_GAP
  const lines = linesThatFit(height - around, setting.size, 1.14)
  const parts = facts.flatMap(fact => partsIn(fact.text, lines, setting).map(text => ({ ...fact, text })))
  const heightOf = ({ text }: DecisionFact) =>
    linesIn(text, setting.width, setting.size, setting.face) * setting.size * 1.14
  return Array.from({ length: Math.ceil(parts.length / 2) }, (_, at) => {
    const row = parts.slice(at * 2, at * 2 + 2)
    return { facts: row, height: Math.max(...row.map(heightOf)) + around }
  })
}

function factsOf(decision: Decision, { words }: SceneInput): readonly DecisionFact[] {
  const said = words.stage.decision
  const fact = (label: string, text: string | null, side: DecisionFact['side'] = null) =>
    text === null ? [] : [{ label, text, side }]
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
