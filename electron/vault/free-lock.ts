import { readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Chromium tries for eight seconds to take a lock of its database that is no file. Such a lock holds nothing, so it goes before any page could wait for it. */
export function freeLock(profile: string): void {
  const root = join(profile, 'IndexedDB')
  for (const store of namesIn(root)) {
    const lock = join(root, store, 'LOCK')
    if (statSync(lock, { throwIfNoEntry: false })?.isDirectory()) rmSync(lock, { recursive: true })
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
