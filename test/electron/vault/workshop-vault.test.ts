import {
  appendFile,
  mkdtemp,
  readdir,
  readFile,
  rm,
  symlink,
  truncate,
  utimes,
  writeFile,
} from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { openWorkshopVault, type WorkshopVault } from '../../../electron/vault/workshop-vault.ts'

let folder = ''
let vault: WorkshopVault
const line = (seq: number) => ({ seq, entry: `step ${seq}` })
const lines = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => line(from + index))
const filesOf = async (start: string) =>
  (await readdir(folder)).filter(name => name.startsWith(start)).toSorted()
const path = (name: string | undefined) => join(folder, name ?? 'nothing')

/** All is taken within one hour, of which few snapshots stay; the computer's own clock may strike at any moment. */
const NOON = new Date('2026-03-14T12:00:00Z')
const clock = () => NOON.getTime()

async function take(seq: number, text: string, name: string | null): Promise<void> {
  await vault.snapshot(seq, text, name)
  for (const file of await filesOf('snap')) await utimes(path(file), NOON, NOON)
}

async function reopen() {
  await vault.close()
  vault = await openWorkshopVault(folder, clock)
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'throughline-vault-'))
  vault = await openWorkshopVault(folder, clock)
  await take(0, 'empty workshop', null)
})

afterEach(async () => {
  await vault.close()
  await rm(folder, { recursive: true })
})

it('gives back the snapshot and every line written after it', async () => {
  await vault.append(lines(1, 2))
  await vault.append([line(3)])
  expect(await vault.read()).toEqual({
    seq: 3,
    snapshot: { seq: 0, text: 'empty workshop' },
    entries: lines(1, 3),
    earlier: [],
    isWhole: true,
  })
})

it('acknowledges lines that arrive together in the order they came', async () => {
  await Promise.all(lines(1, 200).map(one => vault.append([one])))
  expect((await vault.read())?.entries).toEqual(lines(1, 200))
  expect(await filesOf('journal')).toHaveLength(1)
})

it('goes on after a torn line in a journal of its own, and loses no line that was whole', async () => {
  await vault.append(lines(1, 3))
  const [journal] = await filesOf('journal')
  await appendFile(path(journal), '0123456789abcdef {"seq":4,"ent')
  await reopen()
  await vault.append([line(4)])
  await reopen()
  await vault.append([line(5)])
  expect((await vault.read())?.entries).toEqual(lines(1, 5))
})

it('keeps the later word where a sequence number was written twice', async () => {
  await vault.append(lines(1, 3))
  await reopen()
  await vault.append([{ seq: 2, entry: 'said again' }])
  expect((await vault.read())?.entries[1]).toEqual({ seq: 2, entry: 'said again' })
})

it('falls back to the snapshot before a damaged one, and replays further from there', async () => {
  await vault.append(lines(1, 2))
  await take(2, 'after two', null)
  await vault.append([line(3)])
  const newest = (await filesOf('snap')).at(-1)
  await truncate(path(newest), 4)
  expect(await vault.read()).toEqual({
    seq: 3,
    snapshot: { seq: 0, text: 'empty workshop' },
    entries: lines(1, 3),
    earlier: [],
    isWhole: false,
  })
})

it('knows nothing when every snapshot is damaged, rather than making something up', async () => {
  await writeFile(path((await filesOf('snap'))[0]), 'rubbish')
  expect(await vault.read()).toBeUndefined()
})

it('survives one flipped bit anywhere: what it gives back is always a sound beginning', async () => {
  await vault.append(lines(1, 20))
  const [journal] = await filesOf('journal')
  const sound = await readFile(path(journal))
  await fc.assert(
    fc.asyncProperty(fc.nat(sound.length - 1), fc.nat(7), async (at, bit) => {
      const flipped = Buffer.from(sound)
      flipped[at] = (flipped[at] ?? 0) ^ (1 << bit)
      await writeFile(path(journal), flipped)
      const entries = (await vault.read())?.entries ?? []
      expect(entries).toEqual(lines(1, 20).slice(0, entries.length))
    }),
    { numRuns: 60 },
  )
})

it('keeps named snapshots and the newest three, and the journals that lead on from the oldest', async () => {
  await take(1, 'before import', 'before-import')
  for (let seq = 2; seq <= 9; seq += 1) {
    await vault.append([line(seq)])
    await take(seq, `state ${seq}`, null)
  }
  const kept = await vault.snapshots()
  expect(kept.map(snapshot => snapshot.seq)).toEqual([9, 8, 7, 1])
  expect(kept.at(-1)?.name).toBe('before-import')
})

it('keeps a named snapshot where an unnamed one of the same state goes', async () => {
  await take(1, 'before merge', 'before-merge')
  await take(1, 'the same, on closing', null)
  for (let seq = 2; seq <= 6; seq += 1) await take(seq, `state ${seq}`, null)
  expect((await vault.snapshots()).map(({ seq, name }) => [seq, name])).toEqual([
    [6, null],
    [5, null],
    [4, null],
    [1, 'before-merge'],
  ])
})

it('takes no notice of a snapshot that goes while it looks around', async () => {
  await vault.append([line(1)])
  await symlink(path('gone'), path('snap-000000000009-0123456789abcdef.json'))
  expect((await vault.snapshots()).map(({ seq }) => seq)).toEqual([0])
  expect((await vault.read())?.entries).toEqual([line(1)])
})

it('gives back the lines before the snapshot too, so that they can be undone', async () => {
  await vault.append(lines(1, 4))
  await take(4, 'after four', null)
  await vault.append([line(5)])
  expect(await vault.read()).toMatchObject({ seq: 5, entries: [line(5)], earlier: lines(1, 4) })
})

it('keeps as many lines before the newest snapshot as can be undone, however many snapshots are thinned', async () => {
  for (let seq = 1; seq <= 700; seq += 100) {
    await vault.append(lines(seq, seq + 99))
    await take(seq + 99, `state ${seq + 99}`, null)
  }
  expect((await vault.snapshots()).map(({ seq }) => seq)).toEqual([700, 600, 500])
  expect((await vault.read())?.earlier).toEqual(lines(200, 700))
  expect(await filesOf('journal')).toHaveLength(6)
})

it('goes back no further than to where a workshop was replaced', async () => {
  await vault.append(lines(1, 3))
  await take(4, 'another', null)
  await vault.append([line(5)])
  await take(5, 'and on', null)
  expect((await vault.read())?.earlier).toEqual([line(5)])
})

it('takes the steps that were written down at once for those that no journal tells', async () => {
  const past = [line(2), line(6)]
  await vault.past(7, past)
  await take(7, 'after seven', null)
  await vault.append([line(8)])
  await take(8, 'after eight', null)
  expect((await vault.read())?.earlier).toEqual([...past, line(8)])
  const [file] = await filesOf('past')
  await truncate(path(file), 30)
  expect((await vault.read())?.earlier).toEqual([line(8)])
})

it('keeps the newest two tellings of all steps, as long as any of them can be undone', async () => {
  for (let seq = 1; seq <= 4; seq += 1) {
    await vault.past(seq, [line(seq)])
    await take(seq, `state ${seq}`, null)
  }
  expect(await filesOf('past')).toEqual(['past-000000000003.ndjson', 'past-000000000004.ndjson'])
  await take(504, 'state 504', null)
  expect(await filesOf('past')).toEqual(['past-000000000004.ndjson'])
})
