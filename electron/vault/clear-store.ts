import { cp, mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Session } from 'electron'

const COPIES_KEPT = 3

/**
 * Clears the browser's database with all its files, so that a new one can be filled from the vault. Of a damaged one a
 * copy is laid aside first, under the moment it is found.
 */
export async function clearStore(
  profile: string,
  session: Session,
  foundDamaged: number | null,
): Promise<void> {
  const folder = join(profile, 'IndexedDB')
  if (foundDamaged !== null) await layAside(folder, join(profile, 'quarantine'), foundDamaged)
  await session.clearStorageData({ storages: ['indexdb'] })
  // What the browser could not open it does not clear either.
  for (const name of await readdir(folder)) await rm(join(folder, name), { recursive: true, force: true })
}

/** Copies a folder into the quarantine, where the newest copies stay. */
export async function layAside(folder: string, quarantine: string, now: number): Promise<void> {
  const aside = join(quarantine, new Date(now).toISOString().replaceAll(':', '-'))
  await mkdir(aside, { recursive: true, mode: 0o700 })
  await cp(folder, aside, { recursive: true })
  const outdated = (await readdir(quarantine)).toSorted().slice(0, -COPIES_KEPT)
  for (const name of outdated) await rm(join(quarantine, name), { recursive: true, force: true })
}
