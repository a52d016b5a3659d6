import type { CardKind } from '../../../shared/map/through-map.ts'
import type { Composed, SceneInput } from './composed.ts'
import { cutTo } from './cut-to.ts'
import { saidBy } from './frame.ts'
import { areaOf, linesIn, linesThatFit, markScale, pageOf, questionHeight } from './paging.ts'

/** Something the room said: a card, or a sentence in somebody's own words. */
export interface SaidCard {
  readonly kind: CardKind | 'words'
  readonly text: string
}

/** What was said in a step, as cards in two columns. */
export interface CardsBody {
  readonly kind: 'cards'
  readonly cards: readonly SaidCard[]
}

const GAP = 24
const PADDING_ACROSS = 56
const PADDING_DOWN = 40
const MARK = 112
const LEADING = 1.16

/** The cards of a step, as many as can be read on one page. */
export function composeCards(input: SceneInput, cards: readonly SaidCard[]): Composed<CardsBody> {
  const { sizes, pointer } = input
  const area = areaOf(input)
  const height = area.height - questionHeight(saidBy(input).prompt, area.width, sizes)
  const width = (area.width - GAP) / 2 - PADDING_ACROSS
  const mark = MARK * markScale(sizes)
  const lines = linesThatFit(height - PADDING_DOWN - GAP, sizes.card, LEADING)
  const shown = cards.map(({ kind, text }) => ({
    kind,
    text: cutTo(text, lines, { width: kind === 'words' ? width : width - mark, size: sizes.card }),
  }))
  const heightOf = ({ kind, text }: SaidCard) =>
    linesIn(text, kind === 'words' ? width : width - mark, sizes.card) * sizes.card * LEADING + PADDING_DOWN
  const rows = Array.from({ length: Math.ceil(shown.length / 2) }, (_, at) => shown.slice(at * 2, at * 2 + 2))
  const page = pageOf(rows, pointer.page, height, row => Math.max(...row.map(heightOf)) + GAP)
  return { body: { kind: 'cards', cards: page.items.flat() }, pages: page }
}
