import { expect, it } from 'vitest'
import { tableOfKills } from '../../build/torture-table.mjs'

const kill = { hit: 1, isStartKilled: false, sound: true, told: false, recovery: null }
const kills = [
  { ...kill, mode: 'typing', damage: 'log missing', acknowledged: 3, told: true, recovery: 300 },
  { ...kill, mode: 'typing', damage: 'folder removed', acknowledged: 2, told: true, recovery: 110.4 },
  { ...kill, mode: 'merge', damage: 'log missing', acknowledged: 0, sound: false, isStartKilled: true },
]

it('counts kills, saved changes, losses and recoveries by what was going on and by what was spoiled', () => {
  const lines = tableOfKills(kills).split('\n')
  const cellsOf = (name: string) =>
    lines
      .find(line => line.startsWith(name))
      ?.slice(name.length)
      .trim()
      .split(/\s{2,}/)
  expect(cellsOf('typing')).toEqual(['2', '5', '0', '2', '300 ms'])
  expect(cellsOf('merge')).toEqual(['1', '0', '1', '0'])
  expect(cellsOf('log missing')).toEqual(['2', '3', '1', '1', '300 ms'])
})

it('sums up with the median and the worst recovery', () => {
  const table = tableOfKills(kills)
  expect(table).toContain('3 kills, 1 of them with the next start killed too')
  expect(table).toContain('5 changes shown as saved, 1 kills that lost any of them')
  expect(table).toContain('2 recoveries: median 300 ms, worst 300 ms')
})
