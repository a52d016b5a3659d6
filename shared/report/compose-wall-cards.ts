import { CARDS_ON_SHEET, drawWallCards, type WallCard } from '../layout/picture/draw-wall-cards.ts'
import { CARD_KINDS, type CardKind } from '../map/through-map.ts'
import type { Workshop } from '../workshop/workshop.ts'
import type { PrintOptions } from './about-print.ts'
import { aboutPrint } from './about-print.ts'
import type { Report, ReportSection } from './report.ts'
import { wallCardsOf } from './wall-cards-of.ts'

/** Inside the margins of a page held across, below its heading and the head of the first page, in px. */
const SHEETS = { a4: { width: 1016, height: 585 }, letter: { width: 950, height: 607 } } as const

/** The cards of a map to cut out and pin up, kind by kind in the order of the map, four on a page held across; a map without cards says so. */
export function composeWallCards(workshop: Workshop, options: PrintOptions): Report {
  const { head, note, none } = options.words.export.wallCards
  const { title } = workshop.header
  const sheets = CARD_KINDS.flatMap(kind => sheetsOf(workshop, kind, options))
  return {
    about: aboutPrint({ title: head(title), subject: note, workshop: title }, options),
    sections: sheets.length > 0 ? sheets : [sheetOf('none', none, [], options)],
  }
}

function sheetsOf(workshop: Workshop, kind: CardKind, options: PrintOptions): readonly ReportSection[] {
  const { words } = options
  const cards = wallCardsOf(workshop, kind, words)
  const sheets = Array.from({ length: Math.ceil(cards.length / CARDS_ON_SHEET) }, (_, at) =>
    cards.slice(at * CARDS_ON_SHEET, (at + 1) * CARDS_ON_SHEET),
  )
  return sheets.map((sheet, at) => {
    const from = at * CARDS_ON_SHEET + 1
    const heading = words.export.wallCards.sheet(words.map.column[kind], {
      from,
      to: from + sheet.length - 1,
      all: cards.length,
    })
    return sheetOf(`${kind}-${at + 1}`, heading, sheet, options)
  })
}

function sheetOf(
  id: string,
  heading: string,
  cards: readonly WallCard[],
  { words, paper }: PrintOptions,
): ReportSection {
  const { wallCards } = words.export
  const alt = wallCards.alt(cards.map(({ title }) => title))
  return {
    id,
    held: 'across',
    startsPage: true,
    kicker: null,
    heading,
    lead: cards.length > 0 ? wallCards.cut : null,
    blocks: cards.length > 0 ? [{ kind: 'drawing', alt, drawing: drawWallCards(cards, SHEETS[paper]) }] : [],
  }
}
