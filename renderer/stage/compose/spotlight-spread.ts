import type { SceneInput } from './composed.ts'
import { cutTo } from './cut-to.ts'
import { areaOf, linesIn } from './paging.ts'
import type { Sides, SpotlightBody, SpotlightSide } from './spotlight.ts'

/** Heights in lines of 1080: the head, the line with its shares, and what stands between. */
const HEAD = 96
const LINE = 222
const PILL_LINE = 256
const GAPS = 36
const COLUMN_GAP = 64
const TITLE = 72
const QUOTE = 68
const TITLE_LINES = 3
/** Titles up to here stand in the pill; longer ones on a line of their own. */
export const PILL_TITLE_MAX = 13
/** Questions up to here are set as large as they go. */
export const SHORT_QUESTION_MAX = 30

type Spread = Sides &
  Pick<SpotlightBody, 'shows'> & { readonly pages: { readonly at: number; readonly of: number } }

/** Lays line, ends and whys on one page where they fit, else on two; nothing is set smaller. */
export function spreadOf(sides: Sides, hub: string, question: string, input: SceneInput): Spread {
  const area = areaOf(input)
  const column = (area.width - COLUMN_GAP) / 2
  const asked = questionHeight(question, area.width, input)
  const isInPill = hub.length <= PILL_TITLE_MAX
  const spotlight = input.sizes.spotlight
  const line = isInPill ? PILL_LINE : linesIn(hub, area.width, spotlight) * spotlight * 1.08 + LINE
  const below = area.height - HEAD - asked - GAPS
  const titled = mapSides(sides, side => ({
    ...side,
    title: side.title && cutTo(side.title, TITLE_LINES, { width: column, size: TITLE }),
  }))
  const titles = tallest(titled, side => titleHeight(side, column))
  const whys = tallest(titled, side => whyHeight(side, column, input))
  const all = { line: true, titles: true, whys: true, question: true }
  if (line + titles + whys <= below) return { ...titled, shows: all, pages: { at: 1, of: 1 } }
  const keepsTitles = line + titles <= below
  if (input.pointer.page === 0)
    return { ...titled, shows: { ...all, titles: keepsTitles, whys: false }, pages: { at: 1, of: 2 } }
  const tall = tallest(titled, side => titleHeight(side, column) + whyHeight(side, column, input))
  const asks = tall <= below
  const room = asks ? below : below + asked
  const cut = mapSides(titled, side => ({ ...side, why: cutWhy(side, room, column, input) }))
  return { ...cut, shows: { ...all, line: false, question: asks }, pages: { at: 2, of: 2 } }
}

/** A why on as many lines as stand below its title. */
function cutWhy(side: SpotlightSide, room: number, column: number, { sizes }: SceneInput): string | null {
  const size = Math.max(QUOTE, sizes.body)
  const left = room - titleHeight(side, column) - sizes.body * 1.2 - 48
  const lines = Math.max(1, Math.floor(left / (size * 1.2)))
  return side.why && cutTo(side.why, lines, { width: column * 0.95, size, weight: 'regular' })
}

function questionHeight(question: string, width: number, { sizes }: SceneInput): number {
  const isShort = question.length <= SHORT_QUESTION_MAX
  const size = isShort ? Math.max(120, sizes.spotlight) : Math.max(84, sizes.body)
  return linesIn(question, width, size) * size * 1.12
}

function mapSides({ makers, sellers }: Sides, change: (side: SpotlightSide) => SpotlightSide): Sides {
  return { makers: change(makers), sellers: change(sellers) }
}

function tallest({ makers, sellers }: Sides, height: (side: SpotlightSide) => number): number {
  return Math.max(height(makers), height(sellers))
}

function titleHeight({ title }: SpotlightSide, column: number): number {
  return title === null ? 0 : linesIn(title, column, TITLE) * TITLE * 1.14
}

function whyHeight({ why, asks }: SpotlightSide, column: number, { sizes }: SceneInput): number {
  if (why === null) return 0
  return (
    linesIn(asks, column, sizes.body, 'regular') * sizes.body * 1.2 +
    linesIn(why, column * 0.95, Math.max(QUOTE, sizes.body), 'regular') * Math.max(QUOTE, sizes.body) * 1.2 +
    20
  )
}
