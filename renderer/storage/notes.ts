import { Note } from '../../shared/bridge/note.ts'
import type { Id } from '../../shared/lang/id.ts'
import { z } from '../../shared/lang/zod.ts'
import type { Database } from './database.ts'
import { isRenewing } from './renewing.ts'
import type { Vault } from './vault.ts'

/** How a workshop stands in the library of this computer; the workshop itself knows nothing of it. */
const Standing = z.object({
  openedAt: z.string(),
  openedBy: z.string().exactOptional(),
  archivedAt: z.string().nullable(),
  deletedAt: z.string().nullable(),
})
export type Standing = Readonly<z.infer<typeof Standing>>

const SETTING = 'setting '
const CARRIED = 'carried '
const STANDING = 'standing '
/** Settings that begin so hold what is half typed in a workshop. */
export const DRAFTS = 'drafts '

/** A setting as it is told to the vault first. */
export function settingNote(key: string, value: unknown): Note {
  return { key: `${SETTING}${key}`, value: value as Note['value'] }
}

/** The standing of a workshop as it is told to the vault first. */
export function standingNote(id: Id, row: Standing): Note {
  return { key: `${STANDING}${id}`, value: JSON.parse(JSON.stringify(Standing.parse(row))) as Note['value'] }
}

/** Notes in the vault what only the store knows, what the store alone was told included, such as the clock of a session; false when the disk does not take it. */
export async function fillNotes({ settings, workshops }: Database, vault: Vault): Promise<boolean> {
  const noted = await notedIn(vault)
  const standings = (await workshops.toArray()).map(row => standingNote(row.id, row))
  const carried = (await settings.toArray())
    .filter(({ key }) => !noted.has(`${SETTING}${key}`))
    .map(({ key, value }) => ({ key: `${CARRIED}${key}`, value: value as Note['value'] }))
    .filter(({ key, value }) => !isSame(noted.get(key), value))
  const missing = [...standings.filter(({ key }) => !noted.has(key)), ...carried]
  const sound = missing.filter(note => Note.safeParse(note).success)
  if (sound.length === 0) return true
  return vault.note(sound).then(
    () => true,
    () => false,
  )
}

/**
 * Brings into the store what the vault has noted. Of what the vault was told first its word is never the older one; for
 * what the store alone was told it only stands in. What was half typed comes back only where a sound store makes way:
 * otherwise the vault's word of it may be older than the change that it became.
 */
export async function takeNotes({ settings, workshops }: Database, vault: Vault): Promise<void> {
  const noted = await notedIn(vault)
  const isFresh = await isRenewing(vault)
  for (const [note, value] of noted) {
    const key = note.slice(note.indexOf(' ') + 1)
    if (key.startsWith(DRAFTS) && !isFresh) continue
    if (note.startsWith(SETTING) && !isSame((await settings.get(key))?.value, value))
      await settings.put({ key, value })
    if (note.startsWith(CARRIED) && (await settings.get(key)) === undefined)
      await settings.put({ key, value })
    const row = note.startsWith(STANDING) && (await workshops.get(key))
    if (row && !isSame(standingNote(key, row).value, value))
      await workshops.update(key, Standing.parse(value))
  }
}

async function notedIn(vault: Vault): Promise<ReadonlyMap<string, Note['value']>> {
  return new Map((await vault.notes()).map(({ key, value }) => [key, value]))
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
