import { cp, mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Session } from 'electron'

/** Lays a copy of the browser's database aside and clears it, so that a sound one can be filled from the vault. */
export async function quarantineStore(profile: string, session: Session, now: number): Promise<void> {
  const folder = join(profile, 'IndexedDB')
  const aside = join(profile, 'quarantine', new Date(now).toISOString().replaceAll(':', '-'))
  await mkdir(aside, { recursive: true, mode: 0o700 })
  await cp(folder, aside, { recursive: true })
  await session.clearStorageData({ storages: ['indexdb'] })
  // What the browser could not open it does not clear either.
  for (const name of await readdir(folder)) await rm(join(folder, name), { recursive: true, force: true })
}
