import type { AnyRecord } from '../../shared/workshop/collections.ts'
import { COLLECTION_NAMES } from '../../shared/workshop/collections.ts'
import type { Workshop } from '../../shared/workshop/workshop.ts'
import type { ChunkRow, Database, WorkshopRow } from './database.ts'
import { digestOf } from './digest.ts'
import { ofWorkshop } from './of-workshop.ts'

/** Rows are 40 times dearer to write than chunks of this size. */
const CHUNK = 250

/** A row of the library whose digest is taken when it is written. */
export type UndigestedRow = Omit<WorkshopRow, 'digest'>

/** Writes a workshop whole, in chunks, in place of whatever rows and chunks it had; its steps stay. */
export async function writeWhole(
  database: Database,
  row: Omit<WorkshopRow, 'digest'>,
  workshop: Workshop,
): Promise<void> {
  const { workshops, records, chunks } = database
  const [from, to] = ofWorkshop(row.id)
  await database.transaction('rw', [workshops, records, chunks], async () => {
    await records.where(':id').between(from, to).delete()
    await chunks.where(':id').between(from, to).delete()
    await chunks.bulkPut(chunksOf(workshop))
    await workshops.put({ ...row, digest: digestOf(workshop) })
  })
}

function chunksOf(workshop: Workshop): ChunkRow[] {
  const rows: ChunkRow[] = []
  for (const collection of COLLECTION_NAMES) {
    const all: readonly AnyRecord[] = [...workshop[collection].values()]
    for (let start = 0; start < all.length; start += CHUNK) {
      const part = all.slice(start, start + CHUNK)
      rows.push({ workshop: workshop.header.id, index: rows.length, collection, records: part })
    }
  }
  return rows
}
