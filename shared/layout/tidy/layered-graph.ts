import type { Id } from '../../lang/id.ts'
import { inOrder } from '../../map/edits/place-cards.ts'
import type { Link } from '../../map/link.ts'
import type { CardKind, ThroughMap } from '../../map/through-map.ts'
import { CARD_KINDS } from '../../map/through-map.ts'

/** The ids of each column from top to bottom. */
export type Order = { readonly [Kind in CardKind]: readonly Id[] }

/** What ordering needs of a map: its columns as they stand and its links. Plain data, so that a worker can have it. */
export interface Columns {
  readonly order: Order
  readonly links: readonly Pick<Link, 'from' | 'to' | 'strength'>[]
}

/** Cards as numbers: the first column, then the second, then the third. Neighbours lie one column away. */
export interface LayeredGraph {
  readonly ids: readonly Id[]
  readonly layers: readonly (readonly number[])[]
  readonly before: readonly (readonly number[])[]
  readonly after: readonly (readonly number[])[]
  /** Strength by neighbour, in the order of `before` and then `after`. */
  readonly weights: readonly (readonly number[])[]
}

/** The columns and links of a map, as they stand. */
export function columnsOf(map: ThroughMap): Columns {
  const ids = (kind: CardKind) => inOrder(map, kind).map(card => card.id)
  const order = { invention: ids('invention'), benefit: ids('benefit'), pitch: ids('pitch') }
  return { order, links: [...map.links.values()].map(({ from, to, strength }) => ({ from, to, strength })) }
}

/** Numbers the cards of the columns; links that do not join two of them are passed over. */
export function graphOf({ order, links }: Columns): LayeredGraph {
  const ids = CARD_KINDS.flatMap(kind => order[kind])
  const numbers = new Map(ids.map((id, number) => [id, number]))
  const before: number[][] = ids.map(() => [])
  const after: number[][] = ids.map(() => [])
  const weightsBefore: number[][] = ids.map(() => [])
  const weightsAfter: number[][] = ids.map(() => [])
  for (const link of links) {
    const [from, to] = [numbers.get(link.from), numbers.get(link.to)]
    if (from === undefined || to === undefined) continue
    after[from]?.push(to)
    weightsAfter[from]?.push(link.strength)
    before[to]?.push(from)
    weightsBefore[to]?.push(link.strength)
  }
  const weights = ids.map((_, number) => [...(weightsBefore[number] ?? []), ...(weightsAfter[number] ?? [])])
  return { ids, layers: layersOf(order), before, after, weights }
}

/** The ids of a layering, column by column. */
export function orderOf(graph: LayeredGraph, layers: readonly (readonly number[])[]): Order {
  const ids = (column: number) => (layers[column] ?? []).map(number => graph.ids[number] ?? '')
  return { invention: ids(0), benefit: ids(1), pitch: ids(2) }
}

/** The place of each card in its column. */
export function placesOf(graph: LayeredGraph, layers: readonly (readonly number[])[]): Int32Array {
  const places = new Int32Array(graph.ids.length)
  for (const layer of layers) {
    layer.forEach((number, place) => {
      places[number] = place
    })
  }
  return places
}

/** Where each card stands, from 0 at the top of its column to 1, so that columns of any length compare. */
export function relativePlaces(
  graph: LayeredGraph,
  layers: readonly (readonly number[])[],
): Float64Array<ArrayBuffer> {
  const places = new Float64Array(graph.ids.length)
  for (const layer of layers) {
    layer.forEach((number, place) => {
      places[number] = (place + 0.5) / layer.length
    })
  }
  return places
}

function layersOf(order: Order): number[][] {
  let next = 0
  return CARD_KINDS.map(kind => order[kind].map(() => next++))
}
