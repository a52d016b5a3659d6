import { countCrossings } from './crossings.ts'
import type { LayeredGraph } from './layered-graph.ts'
import { placesOf, relativePlaces } from './layered-graph.ts'

const SWEEPS = 24
const PATIENCE = 4

/** Sweeps over the columns, each card to the mean of its neighbours, and keeps the order that crosses least. */
export function sweep(graph: LayeredGraph, start: readonly (readonly number[])[]): number[][] {
  let layers = start.map(layer => [...layer])
  let best = layers
  let fewest = countCrossings(graph, placesOf(graph, layers))
  let patience = PATIENCE
  for (let round = 0; round < SWEEPS && patience > 0 && fewest > 0; round++) {
    layers = sweepOnce(graph, layers, round % 2 === 0 ? [1, 0, 2] : [0, 2, 1])
    const crossings = countCrossings(graph, placesOf(graph, layers))
    patience = crossings < fewest ? PATIENCE : patience - 1
    if (crossings >= fewest) continue
    fewest = crossings
    best = layers
  }
  return best
}

function sweepOnce(
  graph: LayeredGraph,
  start: readonly (readonly number[])[],
  columns: readonly number[],
): number[][] {
  const layers = start.map(layer => [...layer])
  for (const column of columns) {
    const places = relativePlaces(graph, layers)
    const layer = layers[column] ?? []
    const middle = new Map(layer.map(number => [number, meanOfNeighbours(graph, number, places)]))
    layers[column] = layer.sort((one, other) => (middle.get(one) ?? 0) - (middle.get(other) ?? 0))
  }
  return layers
}

function meanOfNeighbours(graph: LayeredGraph, number: number, places: Float64Array): number {
  const before = graph.before[number] ?? []
  const after = graph.after[number] ?? []
  const count = before.length + after.length
  if (count === 0) return places[number] ?? 0
  let sum = 0
  for (const neighbour of before) sum += places[neighbour] ?? 0
  for (const neighbour of after) sum += places[neighbour] ?? 0
  return sum / count
}
