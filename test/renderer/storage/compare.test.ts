import { mkdtempSync, readdirSync, rmSync, truncateSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, it } from 'vitest'
import { compare } from '../../../renderer/storage/compare.ts'
import type { Database } from '../../../renderer/storage/database.ts'
import type { Vault } from '../../../renderer/storage/vault.ts'
import { addWorkshop } from '../../../renderer/workshop/library.ts'
import { closeWorkshop, editWorkshop, openWorkshop, saved } from '../../../renderer/workshop/open-workshop.ts'
import { replaceStores } from '../../../renderer/workshop/store.ts'
import { addCards } from '../../../shared/map/edits/add-cards.ts'
import { freshStore } from '../../fixtures/fresh-store.ts'
import { workshopOf } from '../../fixtures/map-of.ts'
import { vaultOnDisk } from '../../fixtures/vault-on-disk.ts'

let store: Database
let vault: Vault
let folder: string

const filesOf = (start: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => name.includes(start))
    .map(name => join(folder, name))

function capture(title: string) {
  editWorkshop({ act: 'add-cards', count: 1, title }, map =>
    addCards(map, 'invention', [{ id: title, title }]),
  )
}

beforeEach(async () => {
  await closeWorkshop()
  store = freshStore()
  folder = mkdtempSync(join(tmpdir(), 'throughline-vault-'))
  vault = vaultOnDisk(folder)
  replaceStores({ vault })
  await addWorkshop(workshopOf({ title: 'Telephones' }))
})

it('spares a store only when the vault has all of it', async () => {
  expect(await compare(store, vault)).toMatchObject({ behind: [], isKept: true })
  const row = await store.workshops.get('workshop')
  await store.workshops.update('workshop', { seq: (row?.seq ?? 0) + 1, digest: [1, 2] })
  expect(await compare(store, vault)).toMatchObject({ behind: [], isKept: false })
})

it('still tells what is behind, but gives no store up, while the disk takes no notes', async () => {
  await store.settings.put({ key: 'last-tick', value: 'nine' })
  const full = { ...vault, note: () => Promise.reject(new Error('The disk is full')) }
  expect(await compare(store, full)).toMatchObject({ behind: [], isKept: false })
  expect(await compare(freshStore(), full)).toMatchObject({ behind: ['workshop'] })
})

it('tells of what the vault knows more', async () => {
  store = freshStore()
  expect(await compare(store, vault)).toEqual({ behind: ['workshop'], all: ['workshop'], isKept: true })
})

it('writes a new snapshot at once where the newest is damaged, though an older one still stands in', async () => {
  await openWorkshop('workshop')
  capture('1 belt')
  await closeWorkshop()
  const [newest] = filesOf('snap-000000000001')
  truncateSync(newest ?? '', 10)
  expect(await vault.survey()).toMatchObject([{ seq: 1, isWhole: false }])
  await compare(store, vault)
  expect(await vault.survey()).toMatchObject([{ seq: 1, isWhole: true }])
})

it('writes the steps down where journals that told them are gone', async () => {
  await openWorkshop('workshop')
  for (const title of ['1 belt', '2 bag']) capture(title)
  await saved()
  await closeWorkshop()
  for (const journal of filesOf('journal')) rmSync(journal)
  expect(await vault.survey()).toMatchObject([{ seq: 2, since: 3 }])
  await compare(store, vault)
  expect(await vault.survey()).toMatchObject([{ seq: 2, since: 1 }])
  expect((await vault.read('workshop'))?.earlier.map(({ seq }) => seq)).toEqual([1, 2])
})

it('writes nothing where the vault lacks nothing', async () => {
  await openWorkshop('workshop')
  capture('1 belt')
  await closeWorkshop()
  const before = readdirSync(folder, { recursive: true })
  await compare(store, vault)
  expect(readdirSync(folder, { recursive: true })).toEqual(before)
})
