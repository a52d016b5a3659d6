import type { Day } from '../lang/day.ts'
import { CARDS_ON_SHEET, drawWallCards, type WallCard } from '../layout/picture/draw-wall-cards.ts'
import { CARD_KINDS, type CardKind } from '../map/through-map.ts'
import type { Words } from '../words/words.ts'
import type { Workshop } from '../workshop/workshop.ts'
import type { Report, ReportSection } from './report.ts'
import { wallCardsOf } from './wall-cards-of.ts'

interface WallCardsOptions {
  readonly asOf: Day
  readonly words: Words
  readonly paper: 'a4' | 'letter'
}

/** Inside the margins of a page held across, below its heading and the head of the first page, in px. */
const SHEET = { width: 1016, height: 585 }

/** The cards of a map to cut out and pin up, kind by kind in the order of the map, four on a page held across; a map without cards says so. */
export function composeWallCards(workshop: Workshop, { asOf, words, paper }: WallCardsOptions): Report {
  const said = words.export.wallCards
  const title = said.head(workshop.header.title)
  const sheets = CARD_KINDS.flatMap(kind => sheetsOf(workshop, kind, words))
  return {
    about: {
      title,
      subject: said.note,
      author: words.desktop.app,
      language: words.report.language,
      asOf,
      paper,
      head: title,
      foot: words.report.foot(workshop.header.title, words.calendar.full(asOf)),
      pageNumber: words.report.pageNumber,
    },
    sections: sheets.length > 0 ? sheets : [sheetOf('none', said.none, [], words)],
  }
}

function sheetsOf(workshop: Workshop, kind: CardKind, words: Words): readonly ReportSection[] {
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
    return sheetOf(`${kind}-${at + 1}`, heading, sheet, words)
  })
}

function sheetOf(
  id: string,
  heading: string,
  cards: readonly WallCard[],
  { export: { wallCards } }: Words,
): ReportSection {
  const alt = wallCards.alt(cards.map(({ title }) => title))
  return {
    id,
    held: 'across',
    startsPage: true,
    kicker: null,
    heading,
    lead: cards.length > 0 ? wallCards.cut : null,
    blocks: cards.length > 0 ? [{ kind: 'drawing', alt, drawing: drawWallCards(cards, SHEET) }] : [],
  }
}
