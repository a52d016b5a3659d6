import type { KeptReach } from '../../shared/bridge/vault-entry.ts'
import { STEPS_KEPT } from '../../shared/bridge/vault-entry.ts'
import type { Id } from '../../shared/lang/id.ts'
import { writeWorkshop } from '../../shared/workshop/write-workshop.ts'
import type { Database, WorkshopRow } from './database.ts'
import { fillNotes } from './notes.ts'
import { ofWorkshop } from './of-workshop.ts'
import { readWhole } from './read-whole.ts'
import type { Vault } from './vault.ts'
import { pastLines } from './vault-lines.ts'

/** How the store stands beside the vault, once the vault has all that only the store knew. */
export interface Comparison {
  /** Workshops of which the vault knows more than the store. */
  readonly behind: readonly Id[]
  /** The workshops of both. */
  readonly all: readonly Id[]
  /** True when the vault has all that the store has, so that the store can be spared. */
  readonly isKept: boolean
}

/** Brings into the vault what only the store knows, and tells of what the vault knows more. */
export async function compare(database: Database, vault: Vault): Promise<Comparison> {
  const rows = new Map((await database.workshops.toArray()).map(row => [row.id, row]))
  const kept = new Map((await vault.survey()).map(reach => [reach.workshop, reach]))
  let isKept = true
  for (const row of rows.values()) {
    const reach = kept.get(row.id)
    const isMissing = !reach || reach.seq < row.seq
    if (!isMissing && !(await isThin(database, row, reach))) continue
    const isFilled = await fillVault(database, vault, row.id)
    isKept &&= isFilled || !isMissing
  }
  isKept = (await fillNotes(database, vault)) && isKept
  const behind = [...kept].filter(([id, { seq }]) => (rows.get(id)?.seq ?? -1) < seq).map(([id]) => id)
  return { behind, all: [...new Set([...rows.keys(), ...kept.keys()])], isKept }
}

/** Writes a workshop and its steps into the vault as the store holds them; false when that is not what was written there. */
export async function fillVault(database: Database, vault: Vault, id: Id): Promise<boolean> {
  const stored = await readWhole(database, id)
  if (!stored?.sound) return false
  const { workshop, row, changes } = stored
  if (changes.length > 0) await vault.past(id, row.seq, pastLines(changes, workshop.header))
  await vault.snapshot(id, row.seq, writeWorkshop(workshop), null)
  return true
}

/** True when the vault has the workshop, but only with the help of an older snapshot, or without all of its steps. */
async function isThin(database: Database, { id, seq }: WorkshopRow, reach: KeptReach): Promise<boolean> {
  if (reach.seq > seq) return false
  if (!reach.isWhole) return true
  const first = await database.changes
    .where(':id')
    .between([id, seq - STEPS_KEPT], ofWorkshop(id)[1])
    .first()
  return first !== undefined && first.seq < reach.since
}
