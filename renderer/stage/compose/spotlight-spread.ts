import { textWidth } from '../../../shared/layout/type/text-width.ts'
import { type Columns, columnPages, columnsHeight } from './columns.ts'
import type { SceneInput } from './composed.ts'
import type { Block, BlockTypes } from './flow.ts'
import { areaOf, isNarrow, markScale } from './paging.ts'
import { linesIn, linesThatFit, partsIn } from './set-text.ts'

/** What stands in a column of the spotlight: what a card is called, who is asked, and why in its own words. */
export type SpotlightStyle = 'title' | 'asks' | 'why'
export type SpotlightBlock = Block<SpotlightStyle>

/** A page of the spotlight: the line with its benefit, or none, and what stands below it. */
export interface SpotlightPage {
  readonly hub: string | null
  readonly isInPill: boolean
  readonly columns: Columns<SpotlightStyle>
  readonly isAsking: boolean
}

/** Heights in lines of 1080: the line with its shares, and what stands between. */
const LINE = 222
const PILL_LINE = 256
const GAPS = 36
const COLUMN_GAP = 64
const LEAD = 72
const QUOTE = 68
/** Titles up to here stand in the pill; longer ones on a line of their own. */
const PILL_TITLE_MAX = 13
/** Questions up to here are set as large as they go. */
export const SHORT_QUESTION_MAX = 30
/** The pill around its title, and the shapes at both ends of the line. */
const PILL = { edges: 128 + 108 + 16, ends: 144 + 164 } as const
const NONE = { left: [], right: [] } as const

/** Line, ends and whys on one page where they fit, else on as many as they need; nothing is set smaller or left out. */
export function spotlightPages(
  whole: Columns<SpotlightStyle>,
  hub: string,
  question: string,
  head: number,
  input: SceneInput,
): readonly SpotlightPage[] {
  const { width, height } = areaOf(input)
  const types = typesOf(input)
  const asked = spotlightQuestion(question, input)
  const all = height - head - GAPS
  const { spotlight } = input.sizes
  const isInPill = hub.length <= PILL_TITLE_MAX && strandBeside(hub, input) >= shareWidth(input)
  const lineHeight = isInPill || isNarrow(input) ? PILL_LINE : LINE
  const hubs = partsIn(hub, linesThatFit(all - asked - lineHeight, spotlight, 1.08), {
    width,
    size: spotlight,
    face: 'tight',
  })
  const line =
    lineHeight + (isInPill ? 0 : linesIn(hubs[0] ?? '', width, spotlight, 'tight') * spotlight * 1.08)
  const below = all - asked - line
  const fits = (columns: Columns<SpotlightStyle>) => columnsHeight(columns, types) <= below
  const withLine = (columns: Columns<SpotlightStyle>) =>
    hubs.map(part => ({ hub: part, isInPill, columns, isAsking: true }))
  if (fits(whole)) return withLine(whole)
  const titles = only(whole, 'title')
  const isAsking = columnsHeight(whole, types) <= all - asked
  const pages = columnPages(whole, types, isAsking ? all - asked : all)
  return [
    ...withLine(fits(titles) ? titles : NONE),
    ...pages.map(columns => ({ hub: null, isInPill, columns, isAsking })),
  ]
}

/** What the question takes of the height. */
export function spotlightQuestion(question: string, { sizes, width }: SceneInput): number {
  const isShort = question.length <= SHORT_QUESTION_MAX
  const size = isShort ? Math.max(120, sizes.spotlight) : Math.max(84, sizes.body)
  return linesIn(question, areaOf({ sizes, width }).width, size, 'tight') * size * 1.12
}

/** How long each strand is beside a pill with its title. */
function strandBeside(hub: string, input: SceneInput): number {
  const title = textWidth(hub, { size: input.sizes.spotlight, weight: 'semibold' })
  return (areaOf(input).width - PILL.ends * markScale(input.sizes) - PILL.edges - title) / 2
}

/** What a strand needs for the words at it. */
function shareWidth({ sizes, words }: SceneInput): number {
  const type = { size: Math.max(60, sizes.body), weight: 'semibold' } as const
  const { effort, selling } = words.stage.spotlight
  return Math.max(textWidth(effort, type), textWidth(selling, type))
}

function only({ left, right }: Columns<SpotlightStyle>, style: SpotlightStyle): Columns<SpotlightStyle> {
  const of = (column: readonly SpotlightBlock[]) => column.filter(block => block.style === style)
  return { left: of(left), right: of(right) }
}

function typesOf(input: SceneInput): BlockTypes<SpotlightStyle> {
  const { body } = input.sizes
  const width = (areaOf(input).width - COLUMN_GAP) / 2
  return {
    title: { width, size: Math.max(LEAD, body), face: 'medium', leading: 1.14, gap: 0, isWhole: true },
    asks: { width, size: body, face: 'regular', leading: 1.2, gap: 10, keeps: true },
    why: { width, size: Math.max(QUOTE, body), face: 'serif', leading: 1.2, gap: 10 },
  }
}
