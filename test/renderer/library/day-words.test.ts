import { expect, it } from 'vitest'
import { dayWords } from '../../../renderer/library/day-words.ts'
import { wordsIn } from '../../../shared/words/words.ts'

const noon = new Date(2026, 10, 21, 12, 0)
const said = (date: Date) => dayWords(date.toISOString(), noon.toISOString(), wordsIn('en'))

it('says today with the time', () => {
  expect(said(new Date(2026, 10, 21, 9, 5))).toBe('Today, 09:05')
})

it('says yesterday however few hours ago it was', () => {
  expect(said(new Date(2026, 10, 20, 23, 59))).toBe('Yesterday, 23:59')
})

it('says the day of everything older', () => {
  expect(said(new Date(2026, 1, 5, 9, 5))).toBe('5 Feb 2026')
})
