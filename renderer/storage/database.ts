import { Dexie, type DexieOptions, type EntityTable, type Table } from 'dexie'
import { STORE_VERSION } from '../../shared/bridge/store-version.ts'
import type { Id } from '../../shared/lang/id.ts'
import type { AnyRecord, CollectionName } from '../../shared/workshop/collections.ts'
import type { Header } from '../../shared/workshop/header.ts'
import type { Step } from '../workshop/step.ts'
import type { Summary } from '../workshop/summary.ts'
import type { Digest } from './digest.ts'
import { giveWayToNewer, isUpgraded, sparingNewer } from './newer-store.ts'

/** A workshop in the library: its header, a summary for the list, and how far its records have come. */
export interface WorkshopRow {
  readonly id: Id
  readonly header: Header
  readonly extra: Readonly<Record<string, unknown>>
  readonly summary: Summary
  readonly seq: number
  /** Of all records at this sequence number; the store keeps it, so that it can be held against them. */
  readonly digest: Digest
  readonly openedAt: string
  /** The version of the app that had it open last, as the browser names it; nobody has opened it where it is missing. */
  readonly openedBy?: string
  readonly archivedAt: string | null
  readonly deletedAt: string | null
}

/** One record changed since the chunks were written; null stands for a record that was removed. */
export interface RecordRow {
  readonly workshop: Id
  readonly collection: CollectionName
  readonly id: Id
  readonly seq: number
  readonly record: AnyRecord | null
}

/** Up to 250 records of one collection as they stood when the workshop was written whole. */
export interface ChunkRow {
  readonly workshop: Id
  readonly index: number
  readonly collection: CollectionName
  readonly records: readonly AnyRecord[]
}

/** A step that can be undone, or redone when it was undone. */
export interface ChangeRow {
  readonly workshop: Id
  readonly seq: number
  readonly step: Step
  readonly undone: boolean
}

export interface Database extends Dexie {
  readonly workshops: EntityTable<WorkshopRow, 'id'>
  readonly records: Table<RecordRow, [Id, CollectionName, Id]>
  readonly chunks: Table<ChunkRow, [Id, number]>
  readonly changes: Table<ChangeRow, [Id, number]>
  readonly settings: Table<{ readonly key: string; readonly value: unknown }, string>
}

/** Where IndexedDB is to be found: in the page unless a test passes its own. */
export type IndexedDb = Pick<DexieOptions, 'indexedDB' | 'IDBKeyRange'>

const NAME = 'throughline'

/** The working store. Strict durability: a transaction is complete only when the disk has it. */
export function openDatabase(from: IndexedDb = {}): Database {
  const factory = (from.indexedDB ?? Dexie.dependencies.indexedDB) as IDBFactory | undefined
  const database = new Dexie(NAME, {
    chromeTransactionDurability: 'strict',
    ...from,
    ...(factory ? { indexedDB: sparingNewer(factory, STORE_VERSION) } : {}),
  })
  giveWayToNewer(database, STORE_VERSION)
  database.version(STORE_VERSION).stores({
    workshops: 'id',
    records: '[workshop+collection+id]',
    chunks: '[workshop+index]',
    changes: '[workshop+seq]',
    settings: 'key',
  })
  return database as Database
}

/** True when the store belongs to a newer version of the app, which this one must leave alone. */
export async function isStoreOfNewerApp(factory: IDBFactory = indexedDB): Promise<boolean> {
  try {
    return await isUpgraded(factory, NAME, STORE_VERSION)
  } catch {
    // Whatever is wrong with a damaged store is found, and made good, when it is opened.
    return false
  }
}
