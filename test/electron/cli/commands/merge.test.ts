import { mkdtemp, readFile, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, it } from 'vitest'
import { mergeCommand } from '../../../../electron/cli/commands/merge.ts'
import { patchCard } from '../../../../shared/map/edits/patch-card.ts'
import { wordsIn } from '../../../../shared/words/words.ts'
import type { Workshop } from '../../../../shared/workshop/workshop.ts'
import { writeWorkshop } from '../../../../shared/workshop/write-workshop.ts'
import { withInvention, workshopOf } from '../../../fixtures/map-of.ts'

let folder = ''
let told: string[] = []
const surroundings = {
  say: () => undefined,
  tell: (line: string) => void told.push(line),
  today: '2026-03-14',
  freshId: () => 'fresh',
  words: wordsIn('en'),
  printReport: null,
}
const base = withInvention(workshopOf(), 'Belt')
const path = (name: string) => join(folder, name)

async function merge(ours: Workshop, theirs: Workshop) {
  const files = { 'a.json': ours, 'b.json': theirs, 'base.json': base }
  for (const [name, workshop] of Object.entries(files)) await writeFile(path(name), writeWorkshop(workshop))
  const values = { out: path('merged.json'), base: path('base.json') }
  return mergeCommand.run({ files: [path('a.json'), path('b.json')], values }, surroundings)
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'throughline-merge-'))
  told = []
})

it('writes one file with what each copy added, and says nothing', async () => {
  const status = await merge(withInvention(base, 'Airbag'), withInvention(base, 'Bumper'))
  const merged = await readFile(path('merged.json'), 'utf8')
  expect(status).toBe(0)
  expect(merged).toContain('Airbag')
  expect(merged).toContain('Bumper')
  expect(told).toEqual([])
})

it('tells which change holds where both copies changed the same card', async () => {
  const effort = (value: number) => patchCard(base, 'invention', 'Belt', { effort: value })
  await merge(effort(3), effort(5))
  expect(told).toEqual(['Both copies changed Belt (inventions); the change of the first file holds.'])
})

it('writes nothing when one of the files is no workshop', async () => {
  await writeFile(path('a.json'), '{}')
  await writeFile(path('b.json'), writeWorkshop(base))
  const call = { files: [path('a.json'), path('b.json')], values: { out: path('merged.json') } }
  expect(await mergeCommand.run(call, surroundings)).toBe(1)
  expect(told.length).toBeGreaterThan(0)
  await expect(stat(path('merged.json'))).rejects.toThrow()
})
