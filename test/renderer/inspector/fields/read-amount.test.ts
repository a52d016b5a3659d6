import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readAmount } from '../../../../renderer/inspector/fields/read-amount.ts'

describe('an amount somebody types', () => {
  it.each([
    ['44', 44],
    [' 4.5 ', 4.5],
    ['4,5', 4.5],
    ['.5', 0.5],
    ['1 250', 1250],
    ['1’250.5', 1250.5],
    ['30 %', 30],
    ['0', 0],
    ['-3', -3],
  ])('reads %j as %d', (text, number) => {
    expect(readAmount(text)).toEqual({ ok: true, value: number })
  })

  it('is unknown when left blank, not zero', () => {
    expect(readAmount('  ')).toEqual({ ok: true, value: null })
  })

  it.each(['12 pm', 'lots', '1e5', 'NaN', '4.5.6', '--3'])('refuses %j', text => {
    expect(readAmount(text)).toEqual({ ok: false, failure: 'not-a-number' })
  })

  it('asks again where a comma may part thousands or decimals', () => {
    expect(readAmount('1,250')).toEqual({ ok: false, failure: 'ambiguous-number' })
  })

  it('reads every plain number back as it was', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 1e9, noNaN: true }), number => {
        expect(readAmount(String(number))).toEqual({ ok: true, value: number })
      }),
    )
  })
})
