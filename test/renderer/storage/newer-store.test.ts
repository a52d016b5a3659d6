import { Dexie } from 'dexie'
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { type Database, isStoreOfNewerApp, openDatabase } from '../../../renderer/storage/database.ts'
import { readWhole } from '../../../renderer/storage/read-whole.ts'
import { noVault } from '../../../renderer/storage/vault.ts'
import { giveWay } from '../../../renderer/workshop/give-way.ts'
import { addWorkshop } from '../../../renderer/workshop/library.ts'
import {
  closeWorkshop,
  currentWorkshop,
  editWorkshop,
  openWorkshop,
} from '../../../renderer/workshop/open-workshop.ts'
import { replaceStores } from '../../../renderer/workshop/store.ts'
import { addCards } from '../../../shared/map/edits/add-cards.ts'
import { workshopOf } from '../../fixtures/map-of.ts'

let indexedDB: IDBFactory
let older: Database
const loadAgain = vi.fn()

/** The app of next year in another window, which knows one table more and none of the changes. */
async function openNewer(): Promise<Dexie> {
  const newer = new Dexie('throughline', { indexedDB, IDBKeyRange })
  newer
    .version(2)
    .stores({ workshops: 'id', records: '[workshop+collection+id]', changes: null, themes: 'id' })
  return await newer.open()
}

function capture(title: string) {
  editWorkshop({ act: 'add-cards', count: 1, title }, map =>
    addCards(map, 'invention', [{ id: title, title }]),
  )
}

beforeEach(async () => {
  loadAgain.mockClear()
  indexedDB = new IDBFactory()
  older = openDatabase({ indexedDB, IDBKeyRange })
  replaceStores({ store: older, vault: noVault })
  giveWay(loadAgain)
  await addWorkshop(workshopOf({ title: 'Telephones' }))
  await openWorkshop('workshop')
})

afterEach(async () => {
  await closeWorkshop()
  older.close()
})

it('saves what was just typed, then lets the newer version have the store and loads the page again', async () => {
  capture('1 voice mail')
  capture('2 call routing')
  const newer = await openNewer()
  expect(await newer.table('workshops').get('workshop')).toMatchObject({ seq: 2 })
  expect(await newer.table('records').count()).toBe(2)
  expect(loadAgain).toHaveBeenCalledOnce()
  newer.close()
})

it('writes nothing more into the store that the newer version has upgraded', async () => {
  const newer = await openNewer()
  await expect(older.workshops.update('workshop', { seq: 99 })).rejects.toThrow()
  expect(await newer.table('workshops').get('workshop')).toMatchObject({ seq: 0 })
  newer.close()
})

it('neither opens nor mends such a store when the older version starts after it', async () => {
  const newer = await openNewer()
  newer.close()
  const before = await indexedDB.databases()

  expect(await isStoreOfNewerApp(indexedDB)).toBe(true)
  const again = openDatabase({ indexedDB, IDBKeyRange })
  await expect(readWhole(again, 'workshop')).rejects.toThrow()
  await expect(again.open()).rejects.toMatchObject({ name: 'VersionError' })

  expect(await indexedDB.databases()).toEqual(before)
  const reopened = await openNewer()
  expect(reopened.tables.map(({ name }) => name).toSorted()).toEqual(['records', 'themes', 'workshops'])
  reopened.close()
})

it('knows its own store, and that there is none yet', async () => {
  expect(await isStoreOfNewerApp(indexedDB)).toBe(false)
  expect(await isStoreOfNewerApp(new IDBFactory())).toBe(false)
})

it('keeps the page as it is, with everything in it, when the last edit cannot be saved', async () => {
  replaceStores({ vault: { ...noVault, append: () => Promise.reject(new Error('no disk')) } })
  capture('1 voice mail')
  const newer = await openNewer()
  newer.close()
  expect(loadAgain).not.toHaveBeenCalled()
  expect(currentWorkshop()?.inventions.size).toBe(1)

  // Somebody finds room for it after all.
  replaceStores({ store: openDatabase({ indexedDB: new IDBFactory(), IDBKeyRange }), vault: noVault })
  await addWorkshop(workshopOf({ title: 'Telephones' }))
  expect(await closeWorkshop()).toMatchObject({ ok: true })
})
