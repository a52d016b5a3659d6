import { describe, expect, it } from 'vitest'
import { timeOnWall, timerDigits, wholeMinutes } from '../../../../renderer/session/clock/clock-words.ts'

describe('the digits of a timer', () => {
  it.each([
    [900_000, '15:00'],
    [520_000, '08:40'],
    [519_001, '08:40'],
    [0, '00:00'],
    [5_400_000, '90:00'],
  ])('say %i milliseconds as %s', (ms, digits) => {
    expect(timerDigits(ms)).toBe(digits)
  })

  it('leave it to the words whether the time is left or over', () => {
    expect(timerDigits(-80_000)).toBe('01:20')
  })
})

it('reads the time on the wall where the room is', () => {
  const at = new Date(2026, 10, 12, 9, 5)
  expect(timeOnWall(at.toISOString())).toBe('09:05')
})

it('rounds to the nearest minute', () => {
  expect([29_000, 31_000, -90_000].map(wholeMinutes)).toEqual([0, 1, -1])
})
