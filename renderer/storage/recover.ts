import type { Id } from '../../shared/lang/id.ts'
import type { Workshop } from '../../shared/workshop/workshop.ts'
import { writeWorkshop } from '../../shared/workshop/write-workshop.ts'
import type { Summary } from '../workshop/summary.ts'
import type { Database, WorkshopRow } from './database.ts'
import { ofWorkshop } from './of-workshop.ts'
import { readWhole } from './read-whole.ts'
import { type Rebuilt, rebuild } from './rebuild.ts'
import type { Vault } from './vault.ts'
import { writeWhole } from './write-whole.ts'

/** What was brought back at the start: the titles of workshops that the store had lost or held in an older state. */
export interface Recovery {
  readonly restored: readonly string[]
}

/** How the store stands beside the vault, once the vault has all that only the store knew. */
export interface Comparison {
  /** Workshops of which the vault knows more than the store. */
  readonly behind: readonly Id[]
  /** True when the vault has all that the store has, so that the store can be spared. */
  readonly isKept: boolean
}

/** Brings store and vault to the same state: what either of them acknowledged is in both afterwards. */
export async function recover(
  database: Database,
  vault: Vault,
  summarise: (workshop: Workshop) => Summary,
  at: string,
): Promise<Recovery> {
  const { behind } = await compare(database, vault)
  return restoreAll(database, vault, behind, summarise, at)
}

/** Brings into the vault what only the store knows, and tells of what the vault knows more. */
export async function compare(database: Database, vault: Vault): Promise<Comparison> {
  const rows = new Map((await database.workshops.toArray()).map(row => [row.id, row]))
  const kept = new Map((await vault.survey()).map(({ workshop, seq }) => [workshop, seq]))
  let isKept = true
  for (const { id, seq } of rows.values())
    if ((kept.get(id) ?? -1) < seq) isKept = (await fillVault(database, vault, id)) && isKept
  const behind = [...kept].filter(([id, seq]) => (rows.get(id)?.seq ?? -1) < seq).map(([id]) => id)
  return { behind, isKept }
}

/** Writes workshops into the store as the vault remembers them. */
export async function restoreAll(
  database: Database,
  vault: Vault,
  ids: readonly Id[],
  summarise: (workshop: Workshop) => Summary,
  at: string,
): Promise<Recovery> {
  const restored: string[] = []
  for (const id of ids) {
    const title = await restore(database, vault, id, summarise, at)
    if (title !== undefined) restored.push(title)
  }
  return { restored }
}

/** Writes one workshop into the store as the vault remembers it; answers its title, or undefined when it does not. */
export async function restore(
  database: Database,
  vault: Vault,
  id: Id,
  summarise: (workshop: Workshop) => Summary,
  at: string,
): Promise<string | undefined> {
  const kept = await vault.read(id)
  const rebuilt = kept && rebuild(id, kept)
  if (!rebuilt) return undefined
  const row = await database.workshops.get(id)
  await writeRebuilt(database, rebuilt, { ...newRow(at), ...row }, summarise)
  return rebuilt.workshop.header.title
}

type Standing = Pick<WorkshopRow, 'openedAt' | 'archivedAt' | 'deletedAt'>

function newRow(openedAt: string): Standing {
  return { openedAt, archivedAt: null, deletedAt: null }
}

async function writeRebuilt(
  database: Database,
  { workshop, seq, changes }: Rebuilt,
  { openedAt, archivedAt, deletedAt }: Standing,
  summarise: (workshop: Workshop) => Summary,
): Promise<void> {
  const { header, extra } = workshop
  const { workshops, records, chunks, changes: steps } = database
  const row = {
    id: header.id,
    header,
    extra,
    summary: summarise(workshop),
    seq,
    openedAt,
    archivedAt,
    deletedAt,
  }
  await database.transaction('rw', [workshops, records, chunks, steps], async () => {
    await writeWhole(database, row, workshop)
    await steps
      .where(':id')
      .between(...ofWorkshop(header.id))
      .delete()
    await steps.bulkPut(changes)
  })
}

async function fillVault(database: Database, vault: Vault, id: Id): Promise<boolean> {
  const stored = await readWhole(database, id)
  if (!stored?.sound) return false
  await vault.snapshot(id, stored.row.seq, writeWorkshop(stored.workshop), null)
  return true
}
