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

it('keeps what was taken before an import for good', () => {
  expect(
    spare(taken(5, 0.1), taken(4, 0.2), taken(3, 0.3), taken(2, 60), taken(1, 61, 'before-import')),
  ).toEqual([])
})
