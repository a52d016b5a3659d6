import fc from 'fast-check'
import { expect, it } from 'vitest'
import { sameValue } from '../../../shared/lang/same-value.ts'

const plain = fc.jsonValue({ maxDepth: 3 })

it('finds a value the same as its copy', () => {
  fc.assert(fc.property(plain, value => sameValue(value, structuredClone(value))))
})

it('tells apart what is written differently', () => {
  fc.assert(
    fc.property(plain, plain, (one, other) => {
      // The order of fields is the one thing that JSON shows and that does not matter.
      if (sameValue(one, other)) expect(sorted(one)).toBe(sorted(other))
      else expect(sorted(one)).not.toBe(sorted(other))
    }),
  )
})

it('does not mind the order of fields, but that of lists', () => {
  expect(sameValue({ a: 1, b: [2, 3] }, { b: [2, 3], a: 1 })).toBe(true)
  expect(sameValue([2, 3], [3, 2])).toBe(false)
})

it('tells a missing field from one that is not known', () => {
  expect(sameValue({ a: null }, {})).toBe(false)
  expect(sameValue({ a: undefined }, { b: undefined })).toBe(false)
})

function sorted(value: unknown): string {
  return JSON.stringify(value, (_, held: unknown) =>
    typeof held === 'object' && held !== null && !Array.isArray(held)
      ? Object.fromEntries(Object.entries(held).sort(([one], [other]) => (one < other ? -1 : 1)))
      : Object.is(held, -0)
        ? '-0'
        : held,
  )
}
