import type { CardKind } from '../../../shared/map/through-map.ts'
import type { Composed, SceneInput } from './composed.ts'
import { saidBy } from './frame.ts'
import { areaOf, isNarrow, markScale, pageOf, questionHeight } from './paging.ts'
import { linesIn, linesThatFit, partsIn, type Setting } from './set-text.ts'

/** Something the room said: a card, or a sentence in somebody's own words. */
export interface SaidCard {
  readonly kind: CardKind | 'words'
  readonly text: string
}

/** What was said in a step, as cards in two columns; a few of them as large as in the spotlight. */
export interface CardsBody {
  readonly kind: 'cards'
  readonly cards: readonly SaidCard[]
  readonly isLarge: boolean
}

const GAP = 24
const PADDING_ACROSS = 56
const PADDING_DOWN = 36
const MARK = 112
const LEADING = 1.12

/** The cards of a step, as many as can be read on one page; what is too long for one goes on on the next. */
export function composeCards(input: SceneInput, cards: readonly SaidCard[]): Composed<CardsBody> {
  const { sizes, pointer } = input
  const area = areaOf(input)
  const height = area.height - questionHeight(saidBy(input).prompt, area.width, sizes) + GAP
  const said = cards.map(card => (card.kind === 'words' ? { ...card, text: `“${card.text}”` } : card))
  const paged = (size: number) =>
    pageOf(rowsOf(said, height, size, input), pointer.page, height, one => one.height)
  const large = paged(sizes.spotlight)
  const page = large.of === 1 ? large : paged(sizes.card)
  return {
    body: { kind: 'cards', cards: page.items.flatMap(row => row.cards), isLarge: page === large },
    pages: page,
  }
}

interface Row {
  readonly cards: readonly SaidCard[]
  readonly height: number
}

/** The cards two by two, in narrow pictures one by one, with the height of the higher one. */
function rowsOf(cards: readonly SaidCard[], height: number, size: number, input: SceneInput): readonly Row[] {
  const across = isNarrow(input) ? 1 : 2
  const width = (areaOf(input).width - GAP * (across - 1)) / across - PADDING_ACROSS
  const mark = MARK * markScale(input.sizes)
  const settingOf = ({ kind }: SaidCard): Setting =>
    kind === 'words' ? { width, size, face: 'serif' } : { width: width - mark, size, face: 'medium' }
  const most = linesThatFit(height - PADDING_DOWN - GAP, size, LEADING)
  const parts = cards.flatMap(card =>
    partsIn(card.text, most, settingOf(card)).map((text): SaidCard => ({ ...card, text })),
  )
  const heightOf = (card: SaidCard) => {
    const setting = settingOf(card)
    return linesIn(card.text, setting.width, size, setting.face) * size * LEADING + PADDING_DOWN + GAP
  }
  return Array.from({ length: Math.ceil(parts.length / across) }, (_, at) => {
    const row = parts.slice(at * across, (at + 1) * across)
    return { cards: row, height: Math.max(...row.map(heightOf)) }
  })
}
