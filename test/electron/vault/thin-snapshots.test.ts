import { expect, it } from 'vitest'
import { spareSnapshots } from '../../../electron/vault/thin-snapshots.ts'

const HOUR = 3_600_000
const NOW = Date.parse('2026-03-14T12:00:00Z')
const taken = (seq: number, hoursAgo: number, name: string | null = null) => ({
  seq,
  taken: NOW - hoursAgo * HOUR,
  name,
})
const spare = (...snapshots: ReturnType<typeof taken>[]) =>
  spareSnapshots(snapshots, NOW).map(({ seq }) => seq)

it('never lets go of the newest three', () => {
  expect(spare(taken(1, 0.3), taken(2, 0.2), taken(3, 0.1))).toEqual([])
})

it('keeps one an hour of the last day', () => {
  expect(
    spare(taken(6, 0.1), taken(5, 0.2), taken(4, 0.3), taken(3, 5.1), taken(2, 5.2), taken(1, 7.1)),
  ).toEqual([2])
})

it('keeps one a day of the time before', () => {
  expect(
    spare(taken(6, 0.1), taken(5, 1.2), taken(4, 2.3), taken(3, 50), taken(2, 53), taken(1, 90)),
  ).toEqual([2])
})

it('keeps what was taken before an import where another of the same day goes', () => {
  expect(
    spare(taken(5, 0.1), taken(4, 0.2), taken(3, 0.3), taken(2, 60), taken(1, 61, 'before-import')),
  ).toEqual([])
})

const DAYS_AGO = 24
const imports = (count: number, daysAgo: number) =>
  Array.from({ length: count }, (_, at) => taken(count - at, daysAgo * DAYS_AGO, 'before-import'))

it('keeps all named ones of the last 90 days', () => {
  expect(spare(taken(100, 0.1), ...imports(40, 89))).toEqual([])
})

it('keeps the newest twenty named ones however old they are, and thins those before as all others', () => {
  expect(spare(taken(100, 0.1), ...imports(23, 91))).toEqual([3, 2, 1])
})

it('keeps one a day also of the named ones that are thinned', () => {
  expect(spare(taken(100, 0.1), ...imports(21, 91), taken(0, 93 * DAYS_AGO, 'exchanged'))).toEqual([1])
})
