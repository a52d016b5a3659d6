import { beforeEach, expect, it } from 'vitest'
import { compare } from '../../../renderer/storage/compare.ts'
import type { ChangeRow, Database } from '../../../renderer/storage/database.ts'
import { gather } from '../../../renderer/storage/gather.ts'
import type { Vault } from '../../../renderer/storage/vault.ts'
import { addWorkshop } from '../../../renderer/workshop/library.ts'
import {
  closeWorkshop,
  editWorkshop,
  openWorkshop,
  saved,
  undo,
} from '../../../renderer/workshop/open-workshop.ts'
import { replaceStores } from '../../../renderer/workshop/store.ts'
import { addCards } from '../../../shared/map/edits/add-cards.ts'
import { writeWorkshop } from '../../../shared/workshop/write-workshop.ts'
import { freshStore } from '../../fixtures/fresh-store.ts'
import { workshopOf } from '../../fixtures/map-of.ts'
import { vaultOnDisk } from '../../fixtures/vault-on-disk.ts'

let store: Database
let vault: Vault

function capture(title: string) {
  editWorkshop({ act: 'add-cards', count: 1, title }, map =>
    addCards(map, 'invention', [{ id: title, title }]),
  )
}

function loseVault() {
  vault = vaultOnDisk()
  replaceStores({ vault })
}

const gathered = async () =>
  (await gather(store, vault, ['workshop']))?.map(({ workshop, seq }) => ({
    seq,
    titles: [...workshop.inventions.values()].map(({ title }) => title),
  }))

beforeEach(async () => {
  await closeWorkshop()
  store = freshStore()
  loseVault()
  await addWorkshop(workshopOf({ title: 'Telephones' }))
  await openWorkshop('workshop')
  for (const title of ['1 belt', '2 bag']) capture(title)
  await saved()
  await closeWorkshop()
})

it('gives every workshop back out of the vault alone', async () => {
  expect(await gathered()).toEqual([{ seq: 2, titles: ['1 belt', '2 bag'] }])
})

it('gives back a workshop that only the vault knows', async () => {
  store = freshStore()
  expect(await gathered()).toEqual([{ seq: 2, titles: ['1 belt', '2 bag'] }])
})

it('believes the sound store, and corrects the vault, where they differ at the same number', async () => {
  await vault.snapshot('workshop', 2, writeWorkshop(workshopOf({ title: 'Telephones' })), null)
  expect(await gathered()).toEqual([{ seq: 2, titles: ['1 belt', '2 bag'] }])
  store = freshStore()
  expect(await gathered()).toEqual([{ seq: 2, titles: ['1 belt', '2 bag'] }])
})

it('believes the vault where the store is not what was written', async () => {
  await store.records.delete(['workshop', 'inventions', '1 belt'])
  expect(await gathered()).toEqual([{ seq: 2, titles: ['1 belt', '2 bag'] }])
})

it('gives nothing up while a damaged store holds what the vault does not', async () => {
  loseVault()
  await store.records.delete(['workshop', 'inventions', '1 belt'])
  expect(await gathered()).toBeUndefined()
})

it('brings every step along, also those that a vault that is gone had told', async () => {
  await openWorkshop('workshop')
  undo()
  await saved()
  const steps = await store.changes.toArray()
  expect(steps.map(({ undone }) => undone)).toEqual([false, true])
  loseVault()
  await compare(store, vault)
  const [rebuilt] = (await gather(store, vault, ['workshop'])) ?? []
  const told = ({ seq, undone, step: { label, change, at } }: ChangeRow) => ({
    seq,
    undone,
    label,
    change,
    at,
  })
  expect(rebuilt?.changes.map(told)).toEqual(steps.map(told))
})
