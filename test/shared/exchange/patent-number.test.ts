import { expect, it } from 'vitest'
import { familyOf, protectionOf } from '../../../shared/exchange/patent-number.ts'

it.each([
  ['US-3043625-A', 'US3043625'],
  ['US 3043625 A', 'US3043625'],
  ['KR20150000637 (U)', 'KR20150000637'],
  ['EP 1 234 567 B1', 'EP1234567'],
  ['WO-2099123456-A1', 'WO2099123456'],
  ['USD500000S1', 'USD500000'],
  ['USRE40000', 'USRE40000'],
  ['ENG-1', 'ENG1'],
])('puts %s into the family %s', (number, family) => {
  expect(familyOf(number)).toBe(family)
})

it.each([
  ['US-6285999-B1', 'patent'],
  ['US-3043625-A', 'patent'],
  ['US-2001012345-A1', 'application'],
  ['EP-1234567-A1', 'application'],
  ['EP-1234567-B1', 'patent'],
  ['WO-2099123456-A1', 'application'],
  ['KR20150000637 (U)', 'patent'],
  ['US3043625', null],
  ['', null],
])('takes %s for %s', (number, protection) => {
  expect(protectionOf(number)).toBe(protection)
})
