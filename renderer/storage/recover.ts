import type { Id } from '../../shared/lang/id.ts'
import type { Workshop } from '../../shared/workshop/workshop.ts'
import type { Summary } from '../workshop/summary.ts'
import type { Database } from './database.ts'
import { type Standing, takeNotes } from './notes.ts'
import { ofWorkshop } from './of-workshop.ts'
import { type Rebuilt, rebuild } from './rebuild.ts'
import type { Vault } from './vault.ts'
import { writeWhole } from './write-whole.ts'

/** What was brought back at the start: the titles of workshops that the store had lost or held in an older state. */
export interface Recovery {
  readonly restored: readonly string[]
}

/** How a workshop that is written into the store is summed up, and when that is. */
export interface Writing {
  readonly summarise: (workshop: Workshop) => Summary
  readonly at: string
}

/** Writes workshops into the store as the vault remembers them, with all that it has noted beside them. */
export async function restoreAll(
  database: Database,
  vault: Vault,
  ids: readonly Id[],
  writing: Writing,
): Promise<Recovery> {
  const restored: string[] = []
  for (const id of ids) {
    const rebuilt = await rebuiltFrom(vault, id)
    if (!rebuilt) continue
    await writeAll(database, [rebuilt], writing)
    restored.push(rebuilt.workshop.header.title)
  }
  await takeNotes(database, vault)
  return { restored }
}

/** A workshop as the vault remembers it; undefined when it does not. */
export async function rebuiltFrom(vault: Vault, id: Id): Promise<Rebuilt | undefined> {
  const kept = await vault.read(id)
  return kept ? rebuild(id, kept) : undefined
}

/** Writes workshops into the store, all or none of them. */
export async function writeAll(database: Database, all: readonly Rebuilt[], writing: Writing): Promise<void> {
  const { workshops, records, chunks, changes } = database
  await database.transaction('rw', [workshops, records, chunks, changes], async () => {
    for (const rebuilt of all) await write(database, rebuilt, writing)
  })
}

async function write(
  database: Database,
  { workshop, seq, changes }: Rebuilt,
  { summarise, at }: Writing,
): Promise<void> {
  const { header, extra } = workshop
  const standing: Standing = { openedAt: at, archivedAt: null, deletedAt: null }
  const known = await database.workshops.get(header.id)
  const now = { id: header.id, header, extra, summary: summarise(workshop), seq }
  await writeWhole(database, { ...standing, ...known, ...now }, workshop)
  await database.changes
    .where(':id')
    .between(...ofWorkshop(header.id))
    .delete()
  await database.changes.bulkPut(changes)
}
