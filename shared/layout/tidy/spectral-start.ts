import type { LayeredGraph } from './layered-graph.ts'
import { relativePlaces } from './layered-graph.ts'
import { linkedGroups } from './linked-groups.ts'

/** Long chains need many rounds, large maps must not wait for them: rounds times links stays about here. */
const EFFORT = 400_000
const FEWEST_ROUNDS = 100
const MOST_ROUNDS = 1_500

/**
 * A first order: cards that hang together stand together. Each group of linked cards is laid along its second
 * eigenvector (power iteration on the normalised adjacency); groups follow each other as they stand now.
 */
export function spectralStart(graph: LayeredGraph): number[][] {
  const group = linkedGroups(graph)
  const value = relativePlaces(graph, graph.layers)
  const mass = graph.weights.map(weights => Math.sqrt(weights.reduce((sum, weight) => sum + weight, 0)))
  const links = graph.after.reduce((sum, ends) => sum + ends.length, 0)
  const rounds = Math.max(FEWEST_ROUNDS, Math.min(MOST_ROUNDS, Math.round(EFFORT / (links + 1))))
  for (let round = 0; round < rounds; round++) {
    settle(group.members, value, mass)
    step(graph, value, mass)
  }
  settle(group.members, value, mass)
  const along = (number: number) => (value[number] ?? 0) / (mass[number] || 1)
  turnAsNow(graph, group.members, along, value)
  return graph.layers.map(layer =>
    [...layer].sort(
      (one, other) =>
        (group.rank[one] ?? 0) - (group.rank[other] ?? 0) || along(one) - along(other) || one - other,
    ),
  )
}

/** One step of the power iteration, shifted so that the wanted eigenvalue is the largest. */
function step(graph: LayeredGraph, value: Float64Array, mass: readonly number[]): void {
  const scaled = value.map((each, number) => each / (mass[number] || 1))
  for (let number = 0; number < value.length; number++) {
    const weights = graph.weights[number] ?? []
    if (weights.length === 0) continue
    const before = graph.before[number] ?? []
    const after = graph.after[number] ?? []
    let sum = 0
    for (let at = 0; at < before.length; at++) sum += (weights[at] ?? 0) * (scaled[before[at] ?? 0] ?? 0)
    for (let at = 0; at < after.length; at++)
      sum += (weights[before.length + at] ?? 0) * (scaled[after[at] ?? 0] ?? 0)
    value[number] = ((value[number] ?? 0) + sum / (mass[number] || 1)) / 2
  }
}

/** Takes each group's trivial direction out and brings the rest to length one. */
function settle(groups: readonly (readonly number[])[], value: Float64Array, mass: readonly number[]): void {
  for (const members of groups) {
    let along = 0
    let weight = 0
    for (const number of members) {
      along += (value[number] ?? 0) * (mass[number] ?? 0)
      weight += (mass[number] ?? 0) ** 2
    }
    let length = 0
    for (const number of members) {
      value[number] = (value[number] ?? 0) - ((mass[number] ?? 0) * along) / (weight || 1)
      length += (value[number] ?? 0) ** 2
    }
    const scale = length > 1e-24 ? 1 / Math.sqrt(length) : 0
    for (const number of members) value[number] = (value[number] ?? 0) * scale
  }
}

/** Turns a group round where that keeps what is at the top now at the top. */
function turnAsNow(
  graph: LayeredGraph,
  groups: readonly (readonly number[])[],
  along: (number: number) => number,
  value: Float64Array,
): void {
  const now = relativePlaces(graph, graph.layers)
  for (const members of groups) {
    const mean = members.reduce((sum, number) => sum + (now[number] ?? 0), 0) / members.length
    const agrees = members.reduce((sum, number) => sum + along(number) * ((now[number] ?? 0) - mean), 0)
    if (agrees < 0) for (const number of members) value[number] = -(value[number] ?? 0)
  }
}
