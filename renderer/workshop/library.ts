import { liveQuery } from 'dexie'
import { useEffect, useState } from 'react'
import type { Id } from '../../shared/lang/id.ts'
import { toTitle } from '../../shared/lang/text.ts'
import { newHeader } from '../../shared/workshop/new-record.ts'
import { emptyWorkshop, type Workshop } from '../../shared/workshop/workshop.ts'
import type { WorkshopRow } from '../storage/database.ts'
import { readWhole } from '../storage/read-whole.ts'
import { writeWhole } from '../storage/write-whole.ts'
import { newId, now, today } from './clock.ts'
import { store } from './store.ts'
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

/** Keeps a workshop that came from a file or a sample, in place of one with the same id; answers its id. */
export async function addWorkshop(workshop: Workshop): Promise<Id> {
  const { id } = workshop.header
  await store().transaction(
    'rw',
    [store().workshops, store().records, store().chunks, store().changes],
    async () => {
      const known = await store().workshops.get(id)
      if (known)
        await store().changes.where('[workshop+seq]').between([id, 0], [id, Number.MAX_VALUE]).delete()
      await writeWhole(store(), rowOf(workshop, known?.seq ?? 0), workshop)
    },
  )
  return id
}

/** True when the library holds a workshop of this id that is not deleted. */
export async function hasWorkshop(id: Id): Promise<boolean> {
  const row = await store().workshops.get(id)
  return row !== undefined && row.deletedAt === null
}

/** The document of a workshop that need not be open; undefined when the library has none of this id. */
export async function readWorkshopOf(id: Id): Promise<Workshop | undefined> {
  return (await readWhole(store(), id))?.workshop
}

/** Makes a copy under another title and answers its id; undefined when there is nothing to copy. */
export async function duplicateWorkshop(id: Id, title: string): Promise<Id | undefined> {
  const workshop = await readWorkshopOf(id)
  if (!workshop) return undefined
  return addWorkshop({ ...workshop, header: { ...workshop.header, id: newId(), title: toTitle(title) } })
}

/** Gives a workshop another title. */
export async function renameWorkshop(id: Id, title: string): Promise<void> {
  const row = await store().workshops.get(id)
  if (row)
    await store().workshops.update(id, { header: { ...row.header, title: toTitle(title), updatedAt: now() } })
}

/** Puts a workshop into the archive, or takes it out. */
export async function archiveWorkshop(id: Id, archived: boolean): Promise<void> {
  await store().workshops.update(id, { archivedAt: archived ? now() : null })
}

/** Takes a workshop out of the library; it can be brought back. */
export async function deleteWorkshop(id: Id): Promise<void> {
  await store().workshops.update(id, { deletedAt: now() })
}

/** Brings a deleted workshop back. */
export async function restoreWorkshop(id: Id): Promise<void> {
  await store().workshops.update(id, { deletedAt: null })
}

function rowOf(workshop: Workshop, seq: number): WorkshopRow {
  const { header, extra } = workshop
  return {
    id: header.id,
    header,
    extra,
    summary: summarise(workshop, today()),
    seq,
    openedAt: now(),
    archivedAt: null,
    deletedAt: null,
  }
}
