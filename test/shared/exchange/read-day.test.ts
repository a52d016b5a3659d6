import fc from 'fast-check'
import { expect, it } from 'vitest'
import { AMBIGUOUS, dateOrderOf, readDay } from '../../../shared/exchange/read-day.ts'
import { addDays } from '../../../shared/lang/day.ts'

it.each([
  ['2026-03-14', null, '2026-03-14'],
  ['2025-05-02 00:00', null, '2025-05-02'],
  ['2025-03-23T16:15:00Z', null, '2025-03-23'],
  ['01.06.2025', null, '2025-06-01'],
  ['5/12/2025', 'month-first', '2025-05-12'],
  ['5/12/2025', 'day-first', '2025-12-05'],
  ['4/3/25 5:14', 'month-first', '2025-04-03'],
  ['05/May/25 3:10 PM', null, '2025-05-05'],
  ['10/07/62', 'day-first', '2062-07-10'],
  ['3/3/1999', null, '1999-03-03'],
  ['3/4/2026', null, AMBIGUOUS],
  ['30.02.2026', null, undefined],
  ['14/Foo/26', null, undefined],
  ['soon', null, undefined],
] as const)('reads %s with %s', (cell, order, day) => {
  expect(readDay(cell, order)).toBe(day)
})

it('finds the order from the one cell that proves it', () => {
  expect(dateOrderOf(['3/4/2026', '1/2/2026', '25/12/2025'])).toBe('day-first')
  expect(dateOrderOf(['3/4/2026', '12/25/2025'])).toBe('month-first')
  expect(dateOrderOf(['3/4/2026', ''])).toBe('ambiguous')
  expect(dateOrderOf(['2026-03-04', '3.4.2026', '5/5/2026'])).toBeNull()
})

it('reads every day however it is written, once the order is known', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 40_000 }), days => {
      const day = addDays('1970-01-01', days)
      const [year, month, date] = day.split('-')
      expect(readDay(`${date}.${month}.${year}`, null)).toBe(day)
      expect(readDay(`${date}/${month}/${year}`, 'day-first')).toBe(day)
      expect(readDay(`${Number(month)}/${Number(date)}/${year}`, 'month-first')).toBe(day)
    }),
  )
})
