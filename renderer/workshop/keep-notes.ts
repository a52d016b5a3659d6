import type { Id } from '../../shared/lang/id.ts'
import { type Standing, settingNote, standingNote } from '../storage/notes.ts'
import { store, vault } from './store.ts'

/** Keeps a setting in both memories; the vault is told first, so that its word is never the older one. */
export async function keepSetting(key: string, value: unknown): Promise<void> {
  await vault().note([settingNote(key, value)])
  await store().settings.put({ key, value })
}

/** Keeps in both memories how a workshop stands in the library; one that is not there has no standing. */
export async function keepStanding(id: Id, changed: Partial<Standing>): Promise<void> {
  const row = await store().workshops.get(id)
  if (!row) return
  await vault().note([standingNote(id, { ...row, ...changed })])
  await store().workshops.update(id, changed)
}
