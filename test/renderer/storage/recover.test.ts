import { beforeEach, expect, it } from 'vitest'
import type { Database, RecordRow } from '../../../renderer/storage/database.ts'
import { noVault, type Vault } from '../../../renderer/storage/vault.ts'
import {
  addWorkshop,
  deleteWorkshop,
  listWorkshops,
  renameWorkshop,
} from '../../../renderer/workshop/library.ts'
import {
  closeWorkshop,
  currentWorkshop,
  editWorkshop,
  openWorkshop,
  redo,
  saved,
  undo,
} from '../../../renderer/workshop/open-workshop.ts'
import { replaceStores } from '../../../renderer/workshop/store.ts'
import { addCards } from '../../../shared/map/edits/add-cards.ts'
import { freshStore } from '../../fixtures/fresh-store.ts'
import { workshopOf } from '../../fixtures/map-of.ts'
import { recoverNow } from '../../fixtures/recover-now.ts'
import { vaultOnDisk } from '../../fixtures/vault-on-disk.ts'

let vault: Vault
let store: Database

const titles = () => [...(currentWorkshop()?.inventions.values() ?? [])].map(card => card.title)

function capture(title: string) {
  editWorkshop({ act: 'add-cards', count: 1, title }, map =>
    addCards(map, 'invention', [{ id: title, title }]),
  )
}

/** The browser silently starts with an empty database, as it does after some kinds of damage. */
function loseStore() {
  store = freshStore()
  replaceStores({ vault })
}

beforeEach(async () => {
  await closeWorkshop()
  vault = vaultOnDisk()
  loseStore()
  await addWorkshop(workshopOf({ title: 'Telephones' }))
  await openWorkshop('workshop')
})

it('brings every saved card back when the database is gone', async () => {
  capture('1 voice mail')
  capture('2 call routing')
  await saved()
  await closeWorkshop()
  loseStore()
  expect(await recoverNow(store, vault)).toEqual({ restored: ['Telephones'] })
  await openWorkshop('workshop')
  expect(titles()).toEqual(['1 voice mail', '2 call routing'])
})

it('brings them back without a last snapshot, as after a kill, and can still undo and redo', async () => {
  for (const title of ['1 belt', '2 bag', '3 beam']) capture(title)
  undo()
  await saved()
  const atKill = vault
  vault = noVault
  replaceStores({ vault })
  await closeWorkshop()
  vault = atKill
  loseStore()
  await recoverNow(store, vault)
  await openWorkshop('workshop')
  expect(titles()).toEqual(['1 belt', '2 bag'])
  redo()
  expect(titles()).toEqual(['1 belt', '2 bag', '3 beam'])
  undo()
  undo()
  expect(titles()).toEqual(['1 belt'])
})

it('can still undo what was done before the last snapshot', async () => {
  for (const title of ['1 belt', '2 bag']) capture(title)
  await closeWorkshop()
  loseStore()
  await recoverNow(store, vault)
  await openWorkshop('workshop')
  undo()
  expect(titles()).toEqual(['1 belt'])
  undo()
  expect(titles()).toEqual([])
})

it('leaves a database alone that has all the vault has', async () => {
  capture('one')
  await saved()
  await closeWorkshop()
  expect(await recoverNow(store, vault)).toEqual({ restored: [] })
})

it('fills the vault from a database that is ahead of it', async () => {
  await closeWorkshop()
  vault = vaultOnDisk()
  replaceStores({ vault })
  await recoverNow(store, vault)
  loseStore()
  expect(await recoverNow(store, vault)).toEqual({ restored: ['Telephones'] })
})

it('remembers a new title that was given in the library', async () => {
  await closeWorkshop()
  await renameWorkshop('workshop', 'Office telephones')
  loseStore()
  await recoverNow(store, vault)
  expect((await listWorkshops()).map(row => row.header.title)).toEqual(['Office telephones'])
})

it('does not bring back what the user deleted while the database was sound', async () => {
  await closeWorkshop()
  await deleteWorkshop('workshop')
  await recoverNow(store, vault)
  expect(await listWorkshops()).toEqual([])
})

it('keeps the state before an import and before many deletions under a name, and not before a few', async () => {
  const none = (workshop: ReturnType<typeof workshopOf>) => workshop
  capture('one')
  editWorkshop({ act: 'delete-cards', count: 9, title: null }, none)
  editWorkshop({ act: 'import', count: 1, title: null }, none)
  capture('two')
  editWorkshop({ act: 'delete-cards', count: 10, title: null }, none)
  await saved()
  await expect
    .poll(async () => (await vault.snapshots('workshop')).map(({ reason }) => reason))
    .toEqual(['before-bulk-delete', 'before-import', null])
})

it('notices on opening that a record is missing although later ones are there, and brings it back', async () => {
  for (const title of ['1 belt', '2 bag', '3 beam']) capture(title)
  await saved()
  await closeWorkshop()
  await store.records.delete(['workshop', 'inventions', '2 bag'])
  expect(await recoverNow(store, vault)).toEqual({ restored: [] })
  await openWorkshop('workshop')
  expect(titles()).toEqual(['1 belt', '2 bag', '3 beam'])
})

it('notices on opening that a record is not what was written', async () => {
  capture('1 belt')
  await saved()
  await closeWorkshop()
  const row = await store.records.get(['workshop', 'inventions', '1 belt'])
  await store.records.put({ ...row, record: { ...row?.record, title: 'rubbish' } } as RecordRow)
  await openWorkshop('workshop')
  expect(titles()).toEqual(['1 belt'])
})

it('never takes a damaged database for newer than the vault', async () => {
  capture('1 belt')
  await saved()
  const atKill = vault
  replaceStores({ vault: noVault })
  capture('2 bag')
  await saved()
  await closeWorkshop()
  vault = atKill
  replaceStores({ vault })
  await store.records.delete(['workshop', 'inventions', '1 belt'])
  await recoverNow(store, vault)
  loseStore()
  await recoverNow(store, vault)
  await openWorkshop('workshop')
  expect(titles()).toContain('1 belt')
})
