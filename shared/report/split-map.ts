import type { Metrics } from '../analysis/metrics.ts'
import type { Id } from '../lang/id.ts'
import type { Columns, Order } from '../layout/tidy/layered-graph.ts'
import { columnsOf } from '../layout/tidy/layered-graph.ts'
import { tidyOrder } from '../layout/tidy/tidy-order.ts'
import type { Workshop } from '../workshop/workshop.ts'

/** The cards of one page of the map. */
export interface MapPart {
  readonly order: Order
}

/** The whole map stands on one page up to this many cards a column; below, type would be smaller than 7 points. */
const ROWS_WHOLE = 36
const ROWS_PART = 26
const PAGES_MOST = 8
const INVENTIONS_OF_ONE = 20

/** The pages of a map: one where it is readable, else the heaviest benefits with what makes and sells them. */
export function splitMap(workshop: Workshop, metrics: Metrics): readonly MapPart[] {
  const columns = columnsOf(workshop)
  if (fits(columns.order, ROWS_WHOLE)) return [{ order: tidyOrder(columns) }]
  const parts: Order[] = []
  let open: Order = { invention: [], benefit: [], pitch: [] }
  for (const id of heaviestFirst(workshop, metrics)) {
    const wider = join(open, around(workshop, id))
    if (open.benefit.length === 0 || fits(wider, ROWS_PART)) {
      open = wider
      continue
    }
    parts.push(open)
    if (parts.length === PAGES_MOST) return parts.map(order => tidied(columns, order))
    open = around(workshop, id)
  }
  return [...parts, open].filter(({ benefit }) => benefit.length > 0).map(order => tidied(columns, order))
}

function tidied({ links }: Columns, order: Order): MapPart {
  const shown = new Set([...order.invention, ...order.benefit, ...order.pitch])
  return {
    order: tidyOrder({ order, links: links.filter(({ from, to }) => shown.has(from) && shown.has(to)) }),
  }
}

function fits(order: Order, rows: number): boolean {
  return Math.max(order.invention.length, order.benefit.length, order.pitch.length) <= rows
}

function heaviestFirst(workshop: Workshop, { perBenefit }: Metrics): readonly Id[] {
  const weight = new Map(perBenefit.map(({ id, p, q }) => [id, (p ?? 0) + (q ?? 0)]))
  return [...workshop.benefits.keys()].toSorted(
    (one, other) => (weight.get(other) ?? 0) - (weight.get(one) ?? 0),
  )
}

/** A benefit with its strongest makers and all that sell it, as many as one page holds. */
function around(workshop: Workshop, benefit: Id): Order {
  const links = [...workshop.links.values()].toSorted((one, other) => other.strength - one.strength)
  const makers = links.filter(({ to }) => to === benefit).map(({ from }) => from)
  const sellers = links.filter(({ from }) => from === benefit).map(({ to }) => to)
  return {
    invention: [...new Set(makers)].slice(0, INVENTIONS_OF_ONE),
    benefit: [benefit],
    pitch: [...new Set(sellers)].slice(0, INVENTIONS_OF_ONE),
  }
}

function join(one: Order, other: Order): Order {
  return {
    invention: [...new Set([...one.invention, ...other.invention])],
    benefit: [...one.benefit, ...other.benefit],
    pitch: [...new Set([...one.pitch, ...other.pitch])],
  }
}
