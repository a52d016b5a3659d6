import { textWidth } from '../../../shared/layout/type/text-width.ts'
import { type Columns, columnPages, columnsHeight } from './columns.ts'
import type { SceneInput } from './composed.ts'
import { type Block, type BlockTypes, blocksHeight, flow } from './flow.ts'
import { saidBy } from './frame.ts'
import type { LinkEnd } from './link.ts'
import { areaOf, isNarrow, markScale, questionHeight } from './paging.ts'
import { linesIn, linesThatFit, type Setting } from './set-text.ts'
import { splitRow } from './split-row.ts'

/** Who is asked, and what was said. */
export type ReasonStyle = 'asks' | 'why'
export type ReasonBlock = Block<ReasonStyle>

/** The reasons of a link: of the one who made it, of the one who needs it, and in the customer's words. */
export interface Reasons {
  readonly columns: Columns<ReasonStyle>
  readonly customer: readonly ReasonBlock[]
}

/** What stands on one page: the titles of both ends, or none of them, and reasons. */
export interface LinkPage extends Reasons {
  readonly titles: readonly [string | null, string | null] | null
  /** A card alone is as large as in the spotlight where it has room. */
  readonly isLarge: boolean
  /** Long titles take the place of the question. */
  readonly isAsking: boolean
}

type Ends = readonly [LinkEnd | null, LinkEnd | null]

const COLUMN_GAP = 64
const REASON_GAP = 24
const PROGRESS = 100
const STRAND = 96
const QUOTE = 68
/** Widest cards, their edges, and the free space of a line with them. */
const CARD = { max: 800, edges: 82, around: 60 + 74 } as const
const ALONE = { max: 1160, edges: 122, around: 96 + 106, socket: 100 } as const
/** In narrow pictures: the strand with the edges of the card below it, or with a socket. */
const OVER = 64 + 74
const SOCKET = 64 + 84
const NO_REASONS: Reasons = { columns: { left: [], right: [] }, customer: [] }

/** The cards with their reasons on one page where they fit, else the reasons on pages of their own. */
export function linkPages(
  ends: Ends,
  reasons: Reasons,
  isAlone: boolean,
  input: SceneInput,
): readonly LinkPage[] {
  const types = typesOf(input)
  const asked = cardPages(ends, isAlone, true, input)
  const unasked = cardPages(ends, isAlone, false, input)
  const { cards, left } = unasked.cards.length < asked.cards.length ? unasked : asked
  const said = columnsHeight(reasons.columns, types.half) + blocksHeight(reasons.customer, types.whole)
  const [first] = cards
  if (first && cards.length === 1 && said <= left) return [{ ...first, ...reasons }]
  return said === 0 ? cards : [...cards, ...reasonPages(reasons, areaOf(input).height - PROGRESS, types)]
}

/** The cards with whole titles, with the question over them or without, and the height that is left under the first. */
function cardPages([from, to]: Ends, isAlone: boolean, isAsking: boolean, input: SceneInput) {
  const area = areaOf(input)
  const { around } = isAlone ? ALONE : CARD
  const asked = isAsking ? questionHeight(saidBy(input).prompt, area.width, input.sizes) : 0
  const isOver = isNarrow(input)
  const between = isOver ? (isAlone ? SOCKET : OVER) : 0
  const below = area.height - asked - around - PROGRESS - between
  const free = isOver && !isAlone ? below / 2 : below
  const rowsIn = (setting: CardSetting) =>
    splitRow(
      [from?.title ?? null, to?.title ?? null],
      linesThatFit(free, setting.size, setting.leading),
      setting,
    )
  const large = cardSetting([from, to], isAlone, true, input)
  const isLarge = isAlone && rowsIn(large).length === 1
  const setting = isLarge ? large : cardSetting([from, to], isAlone, false, input)
  const rows = rowsIn(setting)
  const cards = rows.map((titles): LinkPage => ({ titles, isLarge, isAsking, ...NO_REASONS }))
  return { cards, left: below - linesOf(rows[0] ?? [], setting, input) * setting.size * setting.leading }
}

/** The columns first; the customer's words under them where they fit. */
function reasonPages({ columns, customer }: Reasons, height: number, types: Types): readonly LinkPage[] {
  const pages = columnPages(columns, types.half, height)
  const last = pages.at(-1)
  const left = height - (last ? columnsHeight(last, types.half) : 0)
  const alone = (some: Partial<Reasons>) => ({
    titles: null,
    isLarge: false,
    isAsking: false,
    ...NO_REASONS,
    ...some,
  })
  if (last && blocksHeight(customer, types.whole) <= left)
    return [...pages.slice(0, -1).map(page => alone({ columns: page })), alone({ columns: last, customer })]
  return [
    ...pages.map(page => alone({ columns: page })),
    ...flow(customer, types.whole, () => height).map(blocks => alone({ customer: blocks })),
  ]
}

interface Types {
  readonly half: BlockTypes<ReasonStyle>
  readonly whole: BlockTypes<ReasonStyle>
}

function typesOf(input: SceneInput): Types {
  const { body } = input.sizes
  const { width } = areaOf(input)
  const typed = (column: number): BlockTypes<ReasonStyle> => ({
    asks: { width: column, size: body, face: 'regular', leading: 1.2, gap: REASON_GAP, keeps: true },
    why: { width: column, size: Math.max(QUOTE, body), face: 'serif', leading: 1.2, gap: 0 },
  })
  return { half: typed((width - COLUMN_GAP) / 2), whole: typed(width) }
}

interface CardSetting extends Setting {
  readonly leading: number
}

/** How the title of a card is set: two beside each other, or one beside its socket. */
function cardSetting([from, to]: Ends, isAlone: boolean, isLarge: boolean, input: SceneInput): CardSetting {
  const { sizes } = input
  const { width } = areaOf(input)
  const mark = 88 * markScale(sizes) + 24
  const card = { size: sizes.card, face: 'medium', leading: 1.14 } as const
  const isOver = isNarrow(input)
  if (!isAlone)
    return { ...card, width: (isOver ? width : Math.min(CARD.max, (width - STRAND) / 2)) - CARD.edges - mark }
  const socket = [from, to].find(end => end?.title === null)?.word ?? ''
  const type = { size: Math.max(64, sizes.body), weight: 'semibold' } as const
  const room = width - STRAND - ALONE.socket - textWidth(socket, type)
  const alone = isLarge ? ({ size: sizes.spotlight, face: 'tight', leading: 1.08 } as const) : card
  return { ...alone, width: (isOver ? width : Math.min(ALONE.max, room)) - ALONE.edges - mark }
}

/** On how many lines the titles stand: beside each other, in narrow pictures over each other. */
function linesOf(
  titles: readonly (string | null)[],
  { width, size, face }: Setting,
  input: SceneInput,
): number {
  const counts = titles.map(title => (title === null ? 0 : linesIn(title, width, size, face)))
  return isNarrow(input) ? counts.reduce((sum, count) => sum + count, 0) : Math.max(1, ...counts)
}
