import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Columns } from '../../../../shared/layout/tidy/layered-graph.ts'
import { columnsOf } from '../../../../shared/layout/tidy/layered-graph.ts'
import { crossingsIn } from '../../../../shared/layout/tidy/tidy-order.ts'
import { anyColumns, linked, wallOf } from '../drawn-map.ts'

/** Every pair of links, one by one. */
function crossingsByPairs({ order, links }: Columns): number {
  const place = new Map(Object.values(order).flatMap(ids => ids.map((id, at) => [id, at] as const)))
  const at = (id: string) => place.get(id) ?? 0
  const gap = (link: { from: string }) => link.from.charAt(0)
  return links.flatMap((one, index) =>
    links
      .slice(index + 1)
      .filter(
        other => gap(one) === gap(other) && (at(one.from) - at(other.from)) * (at(one.to) - at(other.to)) < 0,
      ),
  ).length
}

it('counts the same as looking at every pair of links', () => {
  fc.assert(
    fc.property(anyColumns, columns => {
      expect(crossingsIn(columns)).toBe(crossingsByPairs(columns))
    }),
  )
})

it('does not count links that share a card', () => {
  expect(crossingsIn(columnsOf(linked(wallOf(2, 2, 0), 'I0 B0', 'I0 B1', 'I1 B1')))).toBe(0)
})
