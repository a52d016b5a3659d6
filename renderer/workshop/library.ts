import { liveQuery } from 'dexie'
import { useEffect, useState } from 'react'
import type { SnapshotReason } from '../../shared/bridge/vault-entry.ts'
import type { Id } from '../../shared/lang/id.ts'
import { toTitle } from '../../shared/lang/text.ts'
import { newHeader } from '../../shared/workshop/new-record.ts'
import { emptyWorkshop, type Workshop } from '../../shared/workshop/workshop.ts'
import { writeWorkshop } from '../../shared/workshop/write-workshop.ts'
import type { WorkshopRow } from '../storage/database.ts'
import { type Standing, standingNote } from '../storage/notes.ts'
import { ofWorkshop } from '../storage/of-workshop.ts'
import { readWhole } from '../storage/read-whole.ts'
import { type UndigestedRow, writeWhole } from '../storage/write-whole.ts'
import { newId, now, today } from './clock.ts'
import { historyOf, takeStep } from './history.ts'
import { inTurn } from './in-turn.ts'
import { keepMoves } from './keep-moves.ts'
import { keepStanding } from './keep-notes.ts'
import { readSound } from './recover-library.ts'
import type { StepLabel } from './step.ts'
import { store, vault } from './store.ts'
import { summarise } from './summary.ts'

/** The workshops of this computer, last opened first, without deleted ones; undefined until they are read. */
export function useLibrary(): readonly WorkshopRow[] | undefined {
  const [rows, setRows] = useState<readonly WorkshopRow[]>()
  useEffect(() => {
    const subscription = liveQuery(listWorkshops).subscribe(setRows)
    return () => subscription.unsubscribe()
  }, [])
  return rows
}

/** The workshops of this computer, last opened first, without deleted ones. */
export async function listWorkshops(): Promise<readonly WorkshopRow[]> {
  const rows = await store().workshops.toArray()
  return rows.filter(row => row.deletedAt === null).toSorted((a, b) => (a.openedAt < b.openedAt ? 1 : -1))
}

/** Makes an empty workshop and keeps it; answers its id. */
export async function createWorkshop(given: { title: string; purpose: string | null }): Promise<Id> {
  const at = now()
  const header = newHeader({
    id: newId(),
    ...given,
    title: toTitle(given.title),
    createdAt: at,
    updatedAt: at,
  })
  return addWorkshop(emptyWorkshop(header))
}

/**
 * Keeps a workshop that came from a file or a sample, in place of one with the same id; answers its id. A reason gives
 * its first snapshot a name. On a full disk the library stays as it is.
 */
export async function addWorkshop(workshop: Workshop, reason: SnapshotReason | null = null): Promise<Id> {
  const { id } = workshop.header
  await keepBefore(id, 'before-replace')
  const seq = ((await store().workshops.get(id))?.seq ?? -1) + 1
  const standing = { openedAt: now(), archivedAt: null, deletedAt: null }
  // The vault first, since it is the one that refuses; what only the vault holds comes into the store at the next start.
  await vault().snapshot(id, seq, writeWorkshop(workshop), reason)
  await vault().note([standingNote(id, standing)])
  const { workshops, records, chunks, changes } = store()
  await store().transaction('rw', [workshops, records, chunks, changes], async () => {
    await changes
      .where(':id')
      .between(...ofWorkshop(id))
      .delete()
    await writeWhole(store(), { ...rowOf(workshop, seq), ...standing }, workshop)
  })
  return id
}

/** True when the library holds a workshop of this id that is not deleted. */
export async function hasWorkshop(id: Id): Promise<boolean> {
  const row = await store().workshops.get(id)
  return row !== undefined && row.deletedAt === null
}

/** The document of a workshop that need not be open; undefined when the library has none of this id. */
export async function readWorkshopOf(id: Id): Promise<Workshop | undefined> {
  return (await readSound(id))?.workshop
}

/** Makes a copy under another title and answers its id; undefined when there is nothing to copy. */
export async function duplicateWorkshop(id: Id, title: string): Promise<Id | undefined> {
  const workshop = await readWorkshopOf(id)
  if (!workshop) return undefined
  return addWorkshop({ ...workshop, header: { ...workshop.header, id: newId(), title: toTitle(title) } })
}

/** Gives a workshop that is not open another title, as a step that can be undone when it is opened. */
export async function renameWorkshop(id: Id, title: string): Promise<void> {
  await editClosed(id, { act: 'edit-header', count: 1, title: null }, workshop => ({
    ...workshop,
    header: { ...workshop.header, title: toTitle(title) },
  }))
}

/** Puts a workshop that is not open back to an earlier state, as a step that can be undone when it is opened. */
export async function putBack(id: Id, earlier: Workshop): Promise<void> {
  await editClosed(id, { act: 'put-back', count: 1, title: null }, () => ({
    ...earlier,
    header: { ...earlier.header, id },
  }))
}

/** Brings a copy into a workshop that is not open, as a step that can be undone when it is opened. */
export async function mergeInto(
  id: Id,
  count: number,
  merge: (workshop: Workshop) => Workshop,
): Promise<void> {
  await keepBefore(id, 'before-merge')
  await editClosed(id, { act: 'merge', count, title: null }, merge)
}

/** A workshop that has just been left is changed when all that was done to it is kept. */
function editClosed(id: Id, label: StepLabel, edit: (workshop: Workshop) => Workshop): Promise<void> {
  return inTurn(async () => {
    const stored = await readSound(id)
    const moved = stored && takeStep(historyOf(stored), label, edit, now())
    if (moved) await keepMoves(id, [moved[1]], summarise(moved[0].workshop, today()))
  })
}

/** Puts a workshop into the archive, or takes it out. */
export async function archiveWorkshop(id: Id, archived: boolean): Promise<void> {
  await keepStanding(id, { archivedAt: archived ? now() : null })
}

/** Takes a workshop out of the library; it can be brought back. */
export async function deleteWorkshop(id: Id): Promise<void> {
  await keepStanding(id, { deletedAt: now() })
}

/** Brings a deleted workshop back. */
export async function restoreWorkshop(id: Id): Promise<void> {
  await keepStanding(id, { deletedAt: null })
}

/** The state before something dangerous stays in the vault under a name. */
async function keepBefore(id: Id, reason: SnapshotReason): Promise<void> {
  const stored = await readWhole(store(), id)
  if (stored?.sound) await vault().snapshot(id, stored.row.seq, writeWorkshop(stored.workshop), reason)
}

function rowOf(workshop: Workshop, seq: number): Omit<UndigestedRow, keyof Standing> {
  const { header, extra } = workshop
  return { id: header.id, header, extra, summary: summarise(workshop, today()), seq }
}
