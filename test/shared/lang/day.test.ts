import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addDays, Day, dayOf, daysBetween } from '../../../shared/lang/day.ts'

const days = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map(date => date.toISOString().slice(0, 10))

it('finds again the days that were added', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: -20_000, max: 20_000 }), (day, count) => {
      expect(daysBetween(day, addDays(day, count))).toBe(count)
    }),
  )
})

it('counts the leap day', () => {
  expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2)
})

it.each(['2025-02-30', '2025-13-01', '14.03.2026', '2026-3-1', ''])('does not take %j for a day', text => {
  expect(Day.safeParse(text).success).toBe(false)
})

it('knows the day of a moment', () => {
  expect(dayOf('2026-03-14T23:59:59.000Z')).toBe('2026-03-14')
})
