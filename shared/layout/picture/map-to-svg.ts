import { CARD_KINDS } from '../../map/through-map.ts'
import { curvePath } from '../curve.ts'
import { textWidth } from '../type/text-width.ts'
import { cardOutline } from './card-outline.ts'
import { drawCard } from './draw-card.ts'
import type { DrawingNode } from './drawing.ts'
import { draw } from './drawing.ts'
import type { MapPicture } from './map-picture.ts'
import { pictureLegend } from './picture-legend.ts'
import { COLOUR, COLUMN, FAMILY, SIZE } from './picture-look.ts'
import { words } from './picture-marks.ts'
import type { PlacedLink } from './place-picture.ts'
import { placeCardsIn, placeLinksIn } from './place-picture.ts'

/** What stands above and below the cards. */
export const HEAD_HEIGHT = 26
export const LEGEND_HEIGHT = 32

const LINE = {
  9: { 'stroke-width': 2.6, 'stroke-dasharray': null },
  3: { 'stroke-width': 1.5, 'stroke-dasharray': null },
  1: { 'stroke-width': 0.9, 'stroke-dasharray': '1 2.6' },
} as const

/** The map as a vector drawing of this size in px: cards, links, heads of the columns and a legend. */
export function mapToSvg(picture: MapPicture, width: number, height: number): DrawingNode {
  const cards = placeCardsIn(picture, HEAD_HEIGHT, width, height - HEAD_HEIGHT - LEGEND_HEIGHT)
  const links = placeLinksIn(picture, cards)
  const kindOf = new Map(cards.map(({ card }) => [card.id, card.kind]))
  const weakFirst = links.toSorted((one, other) => one.link.strength - other.link.strength)
  return draw(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `-1 0 ${width + 2} ${height}`,
      width,
      height,
      role: 'img',
      'font-family': FAMILY,
    },
    draw('title', {}, picture.title),
    draw('desc', {}, picture.description),
    ...CARD_KINDS.map(kind => columnHead(picture, kind, width)),
    draw(
      'g',
      { fill: 'none' },
      ...weakFirst.map(link => drawLink(link, kindOf.get(link.link.from) === 'invention')),
    ),
    ...cards.map(drawCard),
    ...pictureLegend(picture.legend, width, height - 8),
  )
}

function drawLink({ link, x1, y1, x2, y2 }: PlacedLink, isMade: boolean): DrawingNode {
  const line = LINE[link.strength]
  const dashed = link.strength > 1 && !link.hasEvidence
  return draw('path', {
    d: curvePath({ x1: tidy(x1), y1: tidy(y1), x2: tidy(x2), y2: tidy(y2) }),
    stroke: isMade ? COLOUR.kind.invention : COLOUR.kind.pitch,
    'stroke-opacity': 0.78,
    ...line,
    'stroke-dasharray': dashed ? '6 3.5' : line['stroke-dasharray'],
  })
}

function columnHead(picture: MapPicture, kind: (typeof CARD_KINDS)[number], width: number): DrawingNode {
  const { letter, name, unit } = picture.heads[kind]
  const left = COLUMN[kind].left * width
  const right = left + COLUMN[kind].width * width
  const mark = { x: left, y: 1, width: kind === 'benefit' ? 18 : 15, height: 13 }
  const named = left + 24
  const hasRoom =
    right - named >
    textWidth(name, { size: SIZE.head, weight: 'semibold' }) +
      textWidth(unit, { size: SIZE.small, weight: 'regular' }) +
      8
  return draw(
    'g',
    {},
    draw('path', { d: cardOutline(kind, mark), fill: COLOUR.kind[kind] }),
    words(mark.x + mark.width / 2, 10.8, letter, {
      size: 9,
      colour: COLOUR.paper,
      weight: 600,
      anchor: 'middle',
    }),
    words(named, 11.5, name, { size: SIZE.head, colour: COLOUR.ink, weight: 600 }),
    ...(hasRoom ? [words(right, 11.5, unit, { anchor: 'end' })] : []),
  )
}

const tidy = (value: number) => Math.round(value * 10) / 10
