import { shorten, textWidth } from '../type/text-width.ts'
import { cardOutline } from './card-outline.ts'
import type { DrawingNode } from './drawing.ts'
import { draw } from './drawing.ts'
import { COLOUR, SIZE } from './picture-look.ts'
import { findingMarks, marksWidth, star, words } from './picture-marks.ts'
import type { PlacedCard } from './place-picture.ts'

const INSET = 14
const BAR = 5
const BAR_MOST = 0.3
const SOCKET = 3.6

/** One card with its outline, title, facts, bars, marks and empty sockets. */
export function drawCard(placed: PlacedCard): DrawingNode {
  const { card } = placed
  const isBroken = card.missingBefore !== null || card.missingAfter !== null
  const isLoose = card.kind !== 'benefit' && isBroken
  const outline = draw('path', {
    d: cardOutline(card.kind, placed),
    fill: COLOUR.paper,
    stroke: isLoose ? COLOUR.soft : COLOUR.kind[card.kind],
    'stroke-width': 1,
    'stroke-dasharray': isLoose ? '3 2.5' : null,
  })
  const body = card.kind === 'benefit' ? benefitBody(placed) : cardBody(placed)
  return draw('g', {}, outline, ...body, ...sockets(placed))
}

/** A maker's or a seller's card: title and amount, then facts and a bar. */
function cardBody(placed: PlacedCard): readonly DrawingNode[] {
  const { card, x, y, width, height, isOpen } = placed
  const right = x + width - (card.kind === 'invention' ? INSET : 8)
  const left = x + INSET
  const titleY = isOpen ? y + height / 2 - 3 : y + height / 2 + 3.4
  const size = isOpen ? SIZE.title : SIZE.small
  const amount = words(right, titleY, card.amount, { size, colour: COLOUR.ink, weight: 500, anchor: 'end' })
  const marks = isOpen ? [] : card.marks.slice(0, 2)
  const room =
    right -
    left -
    textWidth(card.amount, { size, weight: 'semibold' }) -
    8 -
    (marks.length > 0 ? marksWidth(marks) + 6 : 0)
  const title = shorten(card.title, room, { size, weight: 'semibold' })
  const head = words(left, titleY, title, { size, colour: COLOUR.ink, weight: 500 })
  if (!isOpen) {
    const after = right - textWidth(card.amount, { size, weight: 'semibold' }) - 8 - marksWidth(marks)
    return [head, amount, ...findingMarks(marks, after, y + height / 2)]
  }
  const longest = width * BAR_MOST
  const bar =
    card.bar === null || card.bar === 0
      ? []
      : [barAt(right - card.bar * longest, titleY + 6.5, card.bar * longest, COLOUR.kind[card.kind])]
  const factsRoom = right - left - longest - 4
  const shown = card.marks.slice(0, 3)
  const facts = shorten(card.facts, factsRoom - (shown.length > 0 ? marksWidth(shown) + 8 : 0), {
    size: SIZE.small,
    weight: 'regular',
  })
  const marksX = left + textWidth(facts, { size: SIZE.small, weight: 'regular' }) + (facts === '' ? 0 : 8)
  return [head, amount, words(left, titleY + 13, facts), ...bar, ...findingMarks(shown, marksX, titleY + 9.7)]
}

/** A benefit: its title in the middle, effort to the left of the axis, emphasis to the right, levels below. */
function benefitBody(placed: PlacedCard): readonly DrawingNode[] {
  const { card, x, y, width, height, isOpen } = placed
  const middle = x + width / 2
  const size = isOpen ? SIZE.title : SIZE.small
  const hasFacts = isOpen && card.facts !== '' && height >= 40
  const titleY = isOpen ? y + height / 2 - (hasFacts ? 8 : 3) : y + height / 2 + 3.4
  const marks = card.marks.slice(0, 4)
  const above = isOpen ? findingMarks(marks, middle - marksWidth(marks) / 2, y - 6) : []
  const figures = isOpen ? [] : [`${card.left?.figure ?? '–'} | ${card.right?.figure ?? '–'}`]
  const room = width - 20 - (card.isIdentity ? 14 : 0) - (isOpen ? 0 : 60)
  const title = shorten(card.title, room, { size, weight: 'semibold' })
  const titleWidth = textWidth(title, { size, weight: 'semibold' })
  const starred = card.isIdentity
    ? [star((isOpen ? middle + titleWidth / 2 : x + 12 + titleWidth) + 8, titleY - 3.6, 4)]
    : []
  if (!isOpen) {
    const head = words(x + 12, titleY, title, { size, colour: COLOUR.ink, weight: 500 })
    return [
      head,
      ...starred,
      ...figures.map(text => words(x + width - 12, titleY, text, { size, anchor: 'end' })),
    ]
  }
  const head = words(middle, titleY, title, { size, colour: COLOUR.ink, weight: 500, anchor: 'middle' })
  const facts = hasFacts
    ? [
        words(middle, titleY + 26, shorten(card.facts, width - 24, { size: SIZE.small, weight: 'regular' }), {
          anchor: 'middle',
        }),
      ]
    : []
  return [...above, head, ...starred, ...twoBars(placed, middle, titleY + 9), ...facts]
}

function twoBars({ card, width }: PlacedCard, middle: number, y: number): readonly DrawingNode[] {
  const longest = width * BAR_MOST
  const nodes: DrawingNode[] = []
  const figure = (x: number, text: string, anchor: 'start' | 'end') =>
    words(x, y + 3.3, text, { colour: COLOUR.ink, anchor })
  if (card.left) {
    const length = card.left.bar * longest
    nodes.push(barAt(middle - length, y - BAR / 2, length, COLOUR.kind.invention))
    nodes.push(figure(middle - length - 4, card.left.figure, 'end'))
  }
  if (card.right) {
    const length = card.right.bar * longest
    nodes.push(barAt(middle, y - BAR / 2, length, COLOUR.kind.pitch))
    nodes.push(figure(middle + length + 4, card.right.figure, 'start'))
  }
  if (nodes.length > 0)
    nodes.push(
      draw('line', {
        x1: middle,
        x2: middle,
        y1: y - 4.5,
        y2: y + 4.5,
        stroke: COLOUR.ink,
        'stroke-width': 1,
      }),
    )
  return nodes
}

function barAt(x: number, y: number, width: number, colour: string): DrawingNode {
  return draw('rect', { x, y, width, height: BAR, fill: colour })
}

function sockets({ card, x, y, width, height }: PlacedCard): readonly DrawingNode[] {
  const middle = y + height / 2
  const ring = (at: number) =>
    draw('circle', {
      cx: at,
      cy: middle,
      r: SOCKET,
      fill: COLOUR.paper,
      stroke: COLOUR.ink,
      'stroke-width': 1.3,
    })
  const nodes: DrawingNode[] = []
  if (card.missingBefore !== null) {
    nodes.push(ring(x), words(x - 8, middle + 3.3, card.missingBefore, { anchor: 'end' }))
  }
  if (card.missingAfter !== null) {
    nodes.push(ring(x + width), words(x + width + 8, middle + 3.3, card.missingAfter))
  }
  return nodes
}
