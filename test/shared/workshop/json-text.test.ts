import fc from 'fast-check'
import { expect, it } from 'vitest'
import { faultInJson, nestsDeeperThan } from '../../../shared/workshop/json-text.ts'

it('counts lists and objects, not brackets in words', () => {
  expect(nestsDeeperThan('[[[]]]', 2)).toBe(true)
  expect(nestsDeeperThan('[[[]]]', 3)).toBe(false)
  expect(nestsDeeperThan('["[[[[\\"[[[["]', 1)).toBe(false)
})

it('finds no fault in any JSON', () => {
  fc.assert(
    fc.property(fc.json(), text => {
      expect(faultInJson(text)).toBe(text.length)
    }),
  )
})

it.each([
  ['[1,]', 3],
  ['{"a":1,}', 7],
  ['{"a" 1}', 5],
  ['{a:1}', 1],
  ['[1 2]', 3],
  ['[01]', 1],
  ['{"a":NaN}', 5],
  ['[1}', 2],
  ['[1] x', 4],
  ["{'a':1}", 1],
])('finds where %s breaks', (text, at) => {
  expect(faultInJson(text)).toBe(at)
})
