import type { Id } from '../lang/id.ts'
import { inOrder } from '../map/edits/place-cards.ts'
import type { CardKind, ThroughMap } from '../map/through-map.ts'
import { CARD_KINDS } from '../map/through-map.ts'
import {
  CARD_GAP,
  CARD_HEIGHT,
  CARD_WIDTH,
  COLUMN_STRIDE,
  FOLDED_GAP,
  FOLDED_HEIGHT,
  WIDEST_GAP,
} from './measures.ts'

/** Where a card stands on the map; `index` counts from the top of its column. */
export interface CardBox {
  readonly id: Id
  readonly kind: CardKind
  readonly index: number
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Where every card of a map stands: three columns, as tall as the tallest. */
export interface CardLayout {
  readonly boxes: ReadonlyMap<Id, CardBox>
  readonly columns: { readonly [Kind in CardKind]: readonly CardBox[] }
  readonly height: number
}

/** How much taller than the rest an open column must be to fold. */
const FOLDS_ABOVE = 1.25

interface Stack {
  readonly kind: CardKind
  readonly ids: readonly Id[]
  readonly heights: readonly number[]
  readonly total: number
  readonly gap: number
}

/**
 * Places the cards of a map in three columns; the shorter ones spread to the height of the tallest.
 * With a lit throughline the cards outside it fold, in columns that are too tall to keep them open.
 */
export function layOutCards(map: ThroughMap, lit: ReadonlySet<Id> | null = null): CardLayout {
  const open = CARD_KINDS.map(kind => stackOf(kind, idsOf(map, kind), null))
  const stacks = lit ? foldTallest(open, lit) : open
  const height = Math.max(0, ...stacks.map(heightOf))
  const [invention, benefit, pitch] = stacks.map((stack, column) => standing(stack, column, height))
  const columns = { invention: invention ?? [], benefit: benefit ?? [], pitch: pitch ?? [] }
  const boxes = new Map<Id, CardBox>()
  for (const kind of CARD_KINDS) for (const box of columns[kind]) boxes.set(box.id, box)
  return { boxes, columns, height }
}

function idsOf(map: ThroughMap, kind: CardKind): Id[] {
  return inOrder(map, kind).map(card => card.id)
}

function stackOf(kind: CardKind, ids: readonly Id[], lit: ReadonlySet<Id> | null): Stack {
  const heights = ids.map(id => (lit && !lit.has(id) ? FOLDED_HEIGHT : CARD_HEIGHT))
  const total = heights.reduce((sum, height) => sum + height, 0)
  return { kind, ids, heights, total, gap: lit ? FOLDED_GAP : CARD_GAP }
}

/** A column folds only where it would be clearly taller open than any column is when folded. */
function foldTallest(open: readonly Stack[], lit: ReadonlySet<Id>): Stack[] {
  const folded = open.map(stack => stackOf(stack.kind, stack.ids, lit))
  const enough = Math.max(0, ...folded.map(heightOf))
  return open.map((stack, column) =>
    heightOf(stack) > enough * FOLDS_ABOVE ? (folded[column] ?? stack) : stack,
  )
}

function heightOf(stack: Stack): number {
  return stack.total + Math.max(0, stack.ids.length - 1) * stack.gap
}

function standing(stack: Stack, column: number, height: number): CardBox[] {
  const spread = stack.ids.length > 1 ? Math.floor((height - stack.total) / (stack.ids.length - 1)) : 0
  const gap = Math.min(WIDEST_GAP, Math.max(stack.gap, spread))
  let y = 0
  return stack.ids.map((id, index) => {
    const box: CardBox = {
      id,
      kind: stack.kind,
      index,
      x: column * COLUMN_STRIDE,
      y,
      width: CARD_WIDTH,
      height: stack.heights[index] ?? CARD_HEIGHT,
    }
    y += box.height + gap
    return box
  })
}
