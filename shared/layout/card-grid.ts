import { CARD_KINDS } from '../map/through-map.ts'
import type { CardBox, CardLayout } from './card-layout.ts'
import { CARD_WIDTH, COLUMN_STRIDE } from './measures.ts'

/** A part of the map, in its own pixels. */
export interface Area {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** The cards that an area touches, column by column from top to bottom; costs a search per column, at any size. */
export function cardsWithin(layout: CardLayout, area: Area): CardBox[] {
  const found: CardBox[] = []
  CARD_KINDS.forEach((kind, column) => {
    const left = column * COLUMN_STRIDE
    if (left > area.right || left + CARD_WIDTH < area.left) return
    const boxes = layout.columns[kind]
    for (let at = firstReaching(boxes, area.top); at < boxes.length; at++) {
      const box = boxes[at]
      if (!box || box.y > area.bottom) break
      found.push(box)
    }
  })
  return found
}

/** The card under a point, or the nearest one no further than `slack` pixels away. */
export function cardAt(layout: CardLayout, x: number, y: number, slack = 0): CardBox | undefined {
  const near = { left: x - slack, right: x + slack, top: y - slack, bottom: y + slack }
  let best: CardBox | undefined
  let nearest = Number.POSITIVE_INFINITY
  for (const box of cardsWithin(layout, near)) {
    const away = distanceToBox(box, x, y)
    if (away > slack || away >= nearest) continue
    best = box
    nearest = away
  }
  return best
}

/** Where in a column a card dropped at this height would stand: the number of cards whose middle lies above. */
export function indexAt(column: readonly CardBox[], y: number): number {
  let [low, high] = [0, column.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const box = column[middle]
    if (box && box.y + box.height / 2 < y) low = middle + 1
    else high = middle
  }
  return low
}

function distanceToBox(box: CardBox, x: number, y: number): number {
  const across = Math.max(box.x - x, 0, x - box.x - box.width)
  const down = Math.max(box.y - y, 0, y - box.y - box.height)
  return Math.hypot(across, down)
}

function firstReaching(boxes: readonly CardBox[], top: number): number {
  let [low, high] = [0, boxes.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const box = boxes[middle]
    if (box && box.y + box.height < top) low = middle + 1
    else high = middle
  }
  return low
}
