import { sweep } from './barycenter.ts'
import { countCrossings } from './crossings.ts'
import type { Columns, Order } from './layered-graph.ts'
import { graphOf, orderOf, placesOf } from './layered-graph.ts'
import { spectralStart } from './spectral-start.ts'
import { switchNeighbours } from './switching.ts'

/** The order of the columns in which links cross least, as far as found; the order given where none is better. */
export function tidyOrder(columns: Columns): Order {
  const graph = graphOf(columns)
  const now = countCrossings(graph, placesOf(graph, graph.layers))
  const candidates = [spectralStart(graph), graph.layers].map(start =>
    switchNeighbours(graph, sweep(graph, start)),
  )
  let best = columns.order
  let fewest = now
  for (const layers of candidates) {
    const crossings = countCrossings(graph, placesOf(graph, layers))
    if (crossings >= fewest) continue
    fewest = crossings
    best = orderOf(graph, layers)
  }
  return best
}

/** How often links cross in columns as they stand. */
export function crossingsIn(columns: Columns): number {
  const graph = graphOf(columns)
  return countCrossings(graph, placesOf(graph, graph.layers))
}
