import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { CommandRoom } from '../../../fixtures/command-room.ts'

const gold = (name: string) => new URL(`../../../fixtures/gold/${name}`, import.meta.url)

let room: CommandRoom
beforeEach(() => {
  room = new CommandRoom()
})
afterEach(() => room.leave())

describe.each(['volvo', 'control', 'stale-collateral'])('the worked case %s', name => {
  const expected = JSON.parse(readFileSync(gold(`${name}.expected.json`), 'utf8'))
  const file = gold(`${name}.throughline.json`).pathname

  it('gives its metrics and findings in one line', async () => {
    const { status, said, told } = await room.give(['analyse', file, '--as-of', expected.asOf])
    expect([status, told]).toEqual([0, []])
    expect(said.match(/\n/g)).toHaveLength(1)
    const line = JSON.parse(said)
    expect(line.file).toBe(file)
    for (const [metric, value] of Object.entries(expected.metrics)) {
      if (typeof value === 'number') expect(line.metrics[metric]).toBeCloseTo(value, 9)
      if (value === null) expect(line.metrics[metric]).toBeNull()
    }
    const named = (findings: readonly { rule: string; subjects: string[] }[]) =>
      findings.map(({ rule, subjects }) => `${rule} ${subjects.join()}`).sort()
    expect(named(line.findings)).toEqual(named(expected.findings))
  })
})

const workshop = (fields: object) =>
  JSON.stringify({ format: 'throughline-workshop', version: 1, workshop: { title: 'Phones' }, ...fields })

it('looks at a workshop on the day of its last session, else today', async () => {
  const held = room.write('held.json', workshop({ sessions: [{ id: 's', date: '2026-02-01' }] }))
  const fresh = room.write('fresh.json', workshop({}))
  const { said } = await room.give(['analyse', held, fresh])
  const days = said
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line).asOf)
  expect(days).toEqual(['2026-02-01', '2026-03-14'])
})

it('answers nothing at all when one of the files is bad', async () => {
  const good = room.write('good.json', workshop({}))
  const bad = room.write('bad.json', workshop({ inventions: [{ id: 'a', title: 'A', effort: -1 }] }))
  const { status, said, told } = await room.give(['analyse', good, bad])
  expect([status, said]).toEqual([1, ''])
  expect(told).toEqual([`${bad}: inventions[0].effort: must be ≥ 0`])
})
