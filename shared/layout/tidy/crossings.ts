import type { LayeredGraph } from './layered-graph.ts'

/** How often two links cross when the cards stand at these places; links that share a card do not cross. */
export function countCrossings(graph: LayeredGraph, places: Int32Array): number {
  const [first, second, third] = graph.layers
  return (
    crossingsBetween(graph, first ?? [], second?.length ?? 0, places) +
    crossingsBetween(graph, second ?? [], third?.length ?? 0, places)
  )
}

function crossingsBetween(
  graph: LayeredGraph,
  makers: readonly number[],
  height: number,
  places: Int32Array,
): number {
  const seen = new Int32Array(height + 1)
  const inOrder = [...makers].sort((one, other) => (places[one] ?? 0) - (places[other] ?? 0))
  let total = 0
  let crossings = 0
  for (const maker of inOrder) {
    const ends = (graph.after[maker] ?? []).map(end => places[end] ?? 0)
    for (const end of ends) crossings += total - countUpTo(seen, end)
    for (const end of ends) add(seen, end)
    total += ends.length
  }
  return crossings
}

/** A tree of partial sums (Fenwick): how many ends stand at this place or above it. */
function countUpTo(tree: Int32Array, place: number): number {
  let count = 0
  for (let at = place + 1; at > 0; at -= at & -at) count += tree[at] ?? 0
  return count
}

function add(tree: Int32Array, place: number): void {
  for (let at = place + 1; at < tree.length; at += at & -at) tree[at] = (tree[at] ?? 0) + 1
}
