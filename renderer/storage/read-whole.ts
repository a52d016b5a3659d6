import type { Id } from '../../shared/lang/id.ts'
import type { AnyRecord, CollectionName } from '../../shared/workshop/collections.ts'
import { emptyWorkshop, type Workshop } from '../../shared/workshop/workshop.ts'
import type { ChangeRow, Database, RecordRow, WorkshopRow } from './database.ts'
import { digestOf, isSameDigest } from './digest.ts'
import { ofWorkshop } from './of-workshop.ts'

/** A workshop as the store holds it, with its steps and the number of rows that lie over its chunks. */
export interface Stored {
  readonly row: WorkshopRow
  readonly workshop: Workshop
  readonly changes: readonly ChangeRow[]
  readonly loose: number
  /** False when records are missing or other than what was written. */
  readonly sound: boolean
}

/** Reads a workshop whole: its chunks, then the rows changed since; undefined when the store has none. */
export async function readWhole(database: Database, id: Id): Promise<Stored | undefined> {
  const { workshops, records, chunks, changes } = database
  const [from, to] = ofWorkshop(id)
  return database.transaction('r', [workshops, records, chunks, changes], async () => {
    const row = await workshops.get(id)
    if (!row) return undefined
    const whole = new Map<CollectionName, Map<Id, AnyRecord>>()
    for (const chunk of await chunks.where(':id').between(from, to).toArray()) {
      const held = collectionIn(whole, chunk.collection)
      for (const record of chunk.records) held.set(record.id, record)
    }
    const loose = await records.where(':id').between(from, to).toArray()
    for (const changed of loose) overlay(whole, changed)
    const workshop = { ...emptyWorkshop(row.header), ...Object.fromEntries(whole), extra: row.extra }
    return {
      row,
      workshop,
      changes: await changes.where(':id').between(from, to).toArray(),
      loose: loose.length,
      sound: isSameDigest(row.digest, digestOf(workshop)),
    }
  })
}

function overlay(
  whole: Map<CollectionName, Map<Id, AnyRecord>>,
  { collection, id, record }: RecordRow,
): void {
  const held = collectionIn(whole, collection)
  if (record) held.set(id, record)
  else held.delete(id)
}

function collectionIn(
  whole: Map<CollectionName, Map<Id, AnyRecord>>,
  name: CollectionName,
): Map<Id, AnyRecord> {
  const held = whole.get(name) ?? new Map<Id, AnyRecord>()
  whole.set(name, held)
  return held
}
