import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Columns } from '../../../../shared/layout/tidy/layered-graph.ts'
import { columnsOf } from '../../../../shared/layout/tidy/layered-graph.ts'
import { crossingsIn, tidyOrder } from '../../../../shared/layout/tidy/tidy-order.ts'
import { anyColumns, linked, wallOf } from '../drawn-map.ts'

const tidied = (columns: Columns): Columns => ({ ...columns, order: tidyOrder(columns) })

it('keeps every card, once and in its column', () => {
  fc.assert(
    fc.property(anyColumns, columns => {
      const order = tidyOrder(columns)
      for (const kind of ['invention', 'benefit', 'pitch'] as const)
        expect([...order[kind]].sort()).toEqual([...columns.order[kind]].sort())
    }),
  )
})

it('never makes links cross more often than before', () => {
  fc.assert(
    fc.property(anyColumns, columns => {
      expect(crossingsIn(tidied(columns))).toBeLessThanOrEqual(crossingsIn(columns))
    }),
  )
})

it('says the same when asked again', () => {
  fc.assert(
    fc.property(anyColumns, columns => {
      expect(tidyOrder(columns)).toEqual(tidyOrder(columns))
    }),
  )
})

it('leaves columns alone that cannot be better', () => {
  const columns = columnsOf(linked(wallOf(2, 2, 2), 'I0 B0', 'I1 B1', 'B0 P0', 'B1 P1'))
  expect(tidyOrder(columns)).toBe(columns.order)
})

it('takes every crossing out of a wall of separate throughlines put up in the wrong order', () => {
  const count = 40
  const pairs = Array.from({ length: count }, (_, at) => [
    `I${at} B${(at * 17) % count}`,
    `B${(at * 17) % count} P${(at * 23) % count}`,
  ]).flat()
  const columns = columnsOf(linked(wallOf(count, count, count), ...pairs))
  expect(crossingsIn(columns)).toBeGreaterThan(300)
  expect(crossingsIn(tidied(columns))).toBe(0)
})

it('takes every crossing out of a shuffled ladder', () => {
  const count = 30
  const pairs = Array.from({ length: count }, (_, at) => {
    const next = Math.min(count - 1, at + 1)
    return [`I${(at * 7) % count} B${(at * 11) % count}`, `I${(at * 7) % count} B${(next * 11) % count}`]
  }).flat()
  const columns = columnsOf(linked(wallOf(count, count, 0), ...new Set(pairs)))
  expect(crossingsIn(columns)).toBeGreaterThan(300)
  expect(crossingsIn(tidied(columns))).toBe(0)
})
