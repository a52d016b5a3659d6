import fc from 'fast-check'
import { expect, it } from 'vitest'
import { decimalSignOf, readNumber } from '../../../shared/exchange/read-number.ts'

it.each([
  ['10,5', ',', 10.5],
  ['1.200,25', ',', 1200.25],
  ['1.200', ',', 1200],
  ['1,200.50', '.', 1200.5],
  ['120,500.00', '.', 120_500],
  ["1'200.50", '.', 1200.5],
  ['€ 84,000.00', '.', 84_000],
  ['-5 %', '.', -5],
  ['1 200,5', ',', 1200.5],
] as const)('reads %s with decimal %s', (cell, decimal, value) => {
  expect(readNumber(cell, decimal)).toBe(value)
})

it.each(['', 'three', '1e999', 'NaN', 'Infinity', '1.2.3', '1,2,3', '0x10', '--1', '5 PM'])(
  'takes %j for no number',
  cell => {
    expect(readNumber(cell, '.')).toBeUndefined()
  },
)

it.each([
  [['84,000.00'], ',', '.'],
  [['1.200,25', '10'], ',', ','],
  [['10,5'], ',', ','],
  [['1,200'], ',', '.'],
  [['1,200', '3,5'], ',', ','],
  [['1.200'], ';', ','],
  [['1,200 €', '1,200,000'], ';', '.'],
] as const)('finds the decimal sign of %j', (cells, delimiter, sign) => {
  expect(decimalSignOf(cells, delimiter)).toBe(sign)
})

it('reads every amount that is written plainly', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e9 }), fc.integer({ min: 0, max: 99 }), (whole, cents) => {
      const text = `${whole}.${String(cents).padStart(2, '0')}`
      expect(readNumber(text, '.')).toBe(Number(text))
      expect(readNumber(text.replace('.', ','), ',')).toBe(Number(text))
    }),
  )
})
