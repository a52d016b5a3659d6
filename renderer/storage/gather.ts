import type { Id } from '../../shared/lang/id.ts'
import { writeWorkshop } from '../../shared/workshop/write-workshop.ts'
import { fillVault } from './compare.ts'
import type { Database, WorkshopRow } from './database.ts'
import { digestOf, isSameDigest } from './digest.ts'
import { readWhole } from './read-whole.ts'
import type { Rebuilt } from './rebuild.ts'
import { rebuiltFrom } from './recover.ts'
import type { Vault } from './vault.ts'

/**
 * These workshops, all that both memories hold, as the vault alone gives it back, held against the store, so that the store can be
 * given up; undefined when something would be lost with it.
 */
export async function gather(
  database: Database,
  vault: Vault,
  ids: readonly Id[],
): Promise<readonly Rebuilt[] | undefined> {
  const all: Rebuilt[] = []
  for (const id of ids) {
    const row = await database.workshops.get(id)
    const rebuilt = row ? await vouchedFor(database, vault, row) : await rebuiltFrom(vault, id)
    if (rebuilt) all.push(rebuilt)
    else if (row) return undefined
  }
  return all
}

/** A workshop of the store as the vault gives it back; written there anew when that is something else. */
async function vouchedFor(database: Database, vault: Vault, row: WorkshopRow): Promise<Rebuilt | undefined> {
  const rebuilt = await rebuiltFrom(vault, row.id)
  if (rebuilt && (await agrees(database, row, rebuilt))) return rebuilt
  if (!(await fillVault(database, vault, row.id))) return undefined
  const again = await rebuiltFrom(vault, row.id)
  return again && (await agrees(database, row, again)) ? again : undefined
}

/** True when nothing that the store holds is missing in what the vault gives back. */
async function agrees(database: Database, row: WorkshopRow, { workshop, seq }: Rebuilt): Promise<boolean> {
  if (seq !== row.seq) return seq > row.seq
  if (isSameDigest(row.digest, digestOf(workshop))) return true
  // Fields in another order make another fingerprint; a file has one order only.
  const stored = await readWhole(database, row.id)
  return !stored?.sound || writeWorkshop(stored.workshop) === writeWorkshop(workshop)
}
