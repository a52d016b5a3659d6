import { beforeEach, expect, it } from 'vitest'
import { VaultRefusal } from '../../../renderer/storage/disk-full.ts'
import { noVault } from '../../../renderer/storage/vault.ts'
import {
  addWorkshop,
  createWorkshop,
  deleteWorkshop,
  duplicateWorkshop,
  listWorkshops,
  readWorkshopOf,
  renameWorkshop,
  restoreWorkshop,
} from '../../../renderer/workshop/library.ts'
import { replaceStores } from '../../../renderer/workshop/store.ts'
import { freshStore } from '../../fixtures/fresh-store.ts'
import { withInvention, workshopOf } from '../../fixtures/map-of.ts'

beforeEach(() => {
  freshStore()
})

const titles = async () => (await listWorkshops()).map(row => row.header.title)

it('brings a deleted workshop back with everything in it', async () => {
  const id = await addWorkshop(withInvention(workshopOf(), 'Airbag'))
  await deleteWorkshop(id)
  expect(await titles()).toEqual([])
  await restoreWorkshop(id)
  expect((await readWorkshopOf(id))?.inventions.has('Airbag')).toBe(true)
})

it('copies a workshop under another title, so that the two part ways', async () => {
  const id = await addWorkshop(withInvention(workshopOf(), 'Airbag'))
  const copy = await duplicateWorkshop(id, 'Workshop (copy)')
  await renameWorkshop(id, 'Original')
  expect((await titles()).toSorted()).toEqual(['Original', 'Workshop (copy)'])
  expect((await readWorkshopOf(copy ?? ''))?.inventions.has('Airbag')).toBe(true)
})

it('replaces a workshop of the same id without leaving old records behind', async () => {
  await addWorkshop(withInvention(workshopOf(), 'Airbag'))
  await addWorkshop(withInvention(workshopOf(), 'Seat belt'))
  expect([...((await readWorkshopOf('workshop'))?.inventions.keys() ?? [])]).toEqual(['Seat belt'])
})

it('gives every new workshop an id of its own', async () => {
  const ids = await Promise.all([1, 2, 3].map(() => createWorkshop({ title: 'New', purpose: null })))
  expect(new Set(ids).size).toBe(3)
})

it('stays as it is when there is no room for another workshop, also where one would be replaced', async () => {
  await addWorkshop(withInvention(workshopOf(), 'Airbag'))
  replaceStores({
    vault: { ...noVault, snapshot: () => Promise.reject(new VaultRefusal('disk-full')) },
  })
  await expect(createWorkshop({ title: 'New', purpose: null })).rejects.toThrow('disk-full')
  await expect(addWorkshop(withInvention(workshopOf(), 'Seat belt'))).rejects.toThrow('disk-full')
  expect((await listWorkshops()).map(row => row.id)).toEqual(['workshop'])
  expect([...((await readWorkshopOf('workshop'))?.inventions.keys() ?? [])]).toEqual(['Airbag'])
})
