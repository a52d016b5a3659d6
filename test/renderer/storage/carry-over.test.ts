import { beforeEach, expect, it } from 'vitest'
import { packLuggage, unpackLuggage } from '../../../renderer/storage/carry-over.ts'
import type { Database } from '../../../renderer/storage/database.ts'
import { compare, recover } from '../../../renderer/storage/recover.ts'
import type { Vault } from '../../../renderer/storage/vault.ts'
import { addWorkshop, archiveWorkshop } from '../../../renderer/workshop/library.ts'
import { replaceStores } from '../../../renderer/workshop/store.ts'
import { summarise } from '../../../renderer/workshop/summary.ts'
import { freshStore } from '../../fixtures/fresh-store.ts'
import { workshopOf } from '../../fixtures/map-of.ts'
import { vaultOnDisk } from '../../fixtures/vault-on-disk.ts'

let store: Database
let vault: Vault

beforeEach(async () => {
  store = freshStore()
  vault = vaultOnDisk()
  replaceStores({ vault })
  await addWorkshop(workshopOf({ title: 'Telephones' }))
})

it('takes settings and what was archived along into the store that takes the place of a damaged one', async () => {
  await store.settings.put({ key: 'theme', value: 'dark' })
  await archiveWorkshop('workshop', true)
  const luggage = await packLuggage(store)
  const [before] = await store.workshops.toArray()

  store = freshStore()
  await recover(store, vault, workshop => summarise(workshop, '2026-03-14'), '2026-03-14T09:00:00Z')
  await unpackLuggage(store, luggage)
  expect(await store.settings.toArray()).toEqual([{ key: 'theme', value: 'dark' }])
  expect(await store.workshops.toArray()).toEqual([before])
})

it('spares a store only when the vault has all of it', async () => {
  expect(await compare(store, vault)).toEqual({ behind: [], isKept: true })
  const row = await store.workshops.get('workshop')
  await store.workshops.update('workshop', { seq: (row?.seq ?? 0) + 1, digest: [1, 2] })
  expect(await compare(store, vault)).toEqual({ behind: [], isKept: false })
})

it('tells of what the vault knows more', async () => {
  store = freshStore()
  expect(await compare(store, vault)).toEqual({ behind: ['workshop'], isKept: true })
})
