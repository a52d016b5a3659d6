import type { LayeredGraph } from './layered-graph.ts'
import { placesOf } from './layered-graph.ts'

const PASSES = 12

/** Swaps cards that stand next to each other wherever that takes crossings away; never adds one. */
export function switchNeighbours(graph: LayeredGraph, start: readonly (readonly number[])[]): number[][] {
  const layers = start.map(layer => [...layer])
  const places = placesOf(graph, layers)
  for (let pass = 0; pass < PASSES; pass++) {
    let gained = false
    for (const layer of layers) gained = switchLayer(graph, layer, places) || gained
    if (!gained) break
  }
  return layers
}

function switchLayer(graph: LayeredGraph, layer: number[], places: Int32Array): boolean {
  const sorted = (neighbours: readonly number[] | undefined) =>
    (neighbours ?? []).map(number => places[number] ?? 0).sort((one, other) => one - other)
  const before = new Map(layer.map(number => [number, sorted(graph.before[number])]))
  const after = new Map(layer.map(number => [number, sorted(graph.after[number])]))
  let gained = false
  for (let place = 0; place + 1 < layer.length; place++) {
    const [upper, lower] = [layer[place] ?? 0, layer[place + 1] ?? 0]
    const gain =
      gainOf(before.get(upper) ?? [], before.get(lower) ?? []) +
      gainOf(after.get(upper) ?? [], after.get(lower) ?? [])
    if (gain <= 0) continue
    layer[place] = lower
    layer[place + 1] = upper
    places[lower] = place
    places[upper] = place + 1
    gained = true
  }
  return gained
}

/** How many crossings go away when the lower of two cards moves above the upper; both lists are sorted. */
function gainOf(upper: readonly number[], lower: readonly number[]): number {
  return pairsAbove(lower, upper) - pairsAbove(upper, lower)
}

/** How many pairs have the end of the first list strictly above that of the second. */
function pairsAbove(first: readonly number[], second: readonly number[]): number {
  let pairs = 0
  let above = 0
  for (const end of second) {
    while (above < first.length && (first[above] ?? 0) < end) above++
    pairs += above
  }
  return pairs
}
