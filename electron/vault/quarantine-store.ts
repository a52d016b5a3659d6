import { cp, mkdir } from 'node:fs/promises'
import { join } from 'node:path'

/** Lays a copy of the browser's database aside before it is cleared, so that nothing in it is gone for good. */
export async function quarantineStore(profile: string, now: number): Promise<void> {
  const aside = join(profile, 'quarantine', new Date(now).toISOString().replaceAll(':', '-'))
  await mkdir(aside, { recursive: true, mode: 0o700 })
  await cp(join(profile, 'IndexedDB'), aside, { recursive: true, force: false })
}
