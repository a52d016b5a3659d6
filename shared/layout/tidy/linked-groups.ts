import type { LayeredGraph } from './layered-graph.ts'
import { relativePlaces } from './layered-graph.ts'

/** Groups of cards that links join, in the order in which they stand; cards without links come last. */
export function linkedGroups(graph: LayeredGraph): { rank: Int32Array; members: number[][] } {
  const rank = new Int32Array(graph.ids.length).fill(-1)
  const members: number[][] = []
  const middle = relativePlaces(graph, graph.layers)
  for (let number = 0; number < rank.length; number++) {
    if (rank[number] === -1) members.push(collect(graph, number, members.length, rank))
  }
  const mean = members.map(
    group => group.reduce((sum, number) => sum + (middle[number] ?? 0), 0) / group.length,
  )
  const alone = members.map(group => (group.length === 1 ? 1 : 0))
  const sorted = members
    .map((_, index) => index)
    .sort(
      (one, other) =>
        (alone[one] ?? 0) - (alone[other] ?? 0) || (mean[one] ?? 0) - (mean[other] ?? 0) || one - other,
    )
  sorted.forEach((index, place) => {
    for (const number of members[index] ?? []) rank[number] = place
  })
  return { rank, members }
}

function collect(graph: LayeredGraph, start: number, group: number, rank: Int32Array): number[] {
  const found = [start]
  rank[start] = group
  for (let at = 0; at < found.length; at++) {
    const number = found[at] ?? 0
    for (const next of [...(graph.before[number] ?? []), ...(graph.after[number] ?? [])]) {
      if (rank[next] !== -1) continue
      rank[next] = group
      found.push(next)
    }
  }
  return found
}
