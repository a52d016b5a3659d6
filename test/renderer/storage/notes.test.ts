import { beforeEach, expect, it } from 'vitest'
import type { Database } from '../../../renderer/storage/database.ts'
import { DRAFTS } from '../../../renderer/storage/notes.ts'
import { noteRenewing } from '../../../renderer/storage/renewing.ts'
import type { Vault } from '../../../renderer/storage/vault.ts'
import { keepSetting } from '../../../renderer/workshop/keep-notes.ts'
import {
  addWorkshop,
  archiveWorkshop,
  deleteWorkshop,
  listWorkshops,
} from '../../../renderer/workshop/library.ts'
import { closeWorkshop, openWorkshop } from '../../../renderer/workshop/open-workshop.ts'
import { replaceStores } from '../../../renderer/workshop/store.ts'
import { freshStore } from '../../fixtures/fresh-store.ts'
import { workshopOf } from '../../fixtures/map-of.ts'
import { recoverNow } from '../../fixtures/recover-now.ts'
import { vaultOnDisk } from '../../fixtures/vault-on-disk.ts'

let store: Database
let vault: Vault

function loseStore() {
  store = freshStore()
  replaceStores({ vault })
}

function loseVault() {
  vault = vaultOnDisk()
  replaceStores({ vault })
}

beforeEach(async () => {
  await closeWorkshop()
  vault = vaultOnDisk()
  loseStore()
  await addWorkshop(workshopOf({ title: 'Telephones' }))
  await openWorkshop('workshop')
  await closeWorkshop()
})

it('brings back settings, and when a workshop was opened and put away, with a database that is gone', async () => {
  await keepSetting('theme', 'dark')
  await archiveWorkshop('workshop', true)
  const [before] = await store.workshops.toArray()
  loseStore()
  await recoverNow(store, vault)
  expect(await store.settings.toArray()).toEqual([{ key: 'theme', value: 'dark' }])
  expect(await store.workshops.toArray()).toEqual([before])
})

it('brings back what was half typed where a sound database makes way, and nothing older with one that is gone', async () => {
  const draft = { key: `${DRAFTS}workshop`, value: { park: { text: 'Ask Ser' } } }
  await store.settings.put(draft)
  await recoverNow(store, vault)
  loseStore()
  await recoverNow(store, vault)
  expect(await store.settings.toArray()).toEqual([])
  await noteRenewing(vault, true)
  await recoverNow(store, vault)
  expect(await store.settings.toArray()).toEqual([draft])
})

it('does not bring back into the library what was deleted', async () => {
  await deleteWorkshop('workshop')
  loseStore()
  await recoverNow(store, vault)
  expect(await listWorkshops()).toEqual([])
})

it('shows a deleted workshop again once it came in from a file, also after the database is gone', async () => {
  await deleteWorkshop('workshop')
  await addWorkshop(workshopOf({ title: 'Telephones' }))
  loseStore()
  await recoverNow(store, vault)
  expect(await listWorkshops()).toHaveLength(1)
})

it('notes anew what a vault that is gone had noted', async () => {
  await keepSetting('theme', 'dark')
  await archiveWorkshop('workshop', true)
  const [before] = await store.workshops.toArray()
  loseVault()
  await recoverNow(store, vault)
  loseStore()
  await recoverNow(store, vault)
  expect(await store.settings.toArray()).toEqual([{ key: 'theme', value: 'dark' }])
  expect((await store.workshops.toArray())[0]?.archivedAt).toBe(before?.archivedAt)
})

it('takes along what the store alone was told, and believes it where both know something', async () => {
  await store.settings.put({ key: 'last-tick', value: 'nine' })
  await recoverNow(store, vault)
  await store.settings.put({ key: 'last-tick', value: 'ten' })
  await recoverNow(store, vault)
  expect((await store.settings.get('last-tick'))?.value).toBe('ten')
  loseStore()
  await recoverNow(store, vault)
  expect((await store.settings.get('last-tick'))?.value).toBe('ten')
})

it('believes the vault where the database has lost the last word', async () => {
  await keepSetting('theme', 'dark')
  await archiveWorkshop('workshop', true)
  await store.settings.put({ key: 'theme', value: 'light' })
  await store.workshops.update('workshop', { archivedAt: null })
  await recoverNow(store, vault)
  expect(await store.settings.get('theme')).toEqual({ key: 'theme', value: 'dark' })
  expect((await store.workshops.get('workshop'))?.archivedAt).not.toBeNull()
})
