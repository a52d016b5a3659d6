import { closeSync, existsSync, fsyncSync, openSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { LastEnd } from '../../shared/bridge/contract.ts'

const MARK = 'ended-well'

/** Tells how the app left a profile last, and takes the mark of a clean end away until there is another. Where there is no database nothing can be torn. */
export function takeLastEnd(profile: string): LastEnd {
  const isUsed = existsSync(join(profile, 'IndexedDB'))
  try {
    rmSync(join(profile, MARK))
    if (process.platform !== 'win32') sync(profile)
    return 'clean'
  } catch {
    return isUsed ? 'cut-short' : 'clean'
  }
}

/** Marks a clean end, once the disk has all that the browser has written. Where that fails the end counts as cut short. */
export function markCleanEnd(profile: string): void {
  try {
    for (const path of filesUnder(join(profile, 'IndexedDB'))) sync(path)
    writeFileSync(join(profile, MARK), '', { mode: 0o600, flush: true })
  } catch {
    rmSync(join(profile, MARK), { force: true })
  }
}

function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
}

/** Windows syncs only what is open for writing. Folders it does not; its file system writes names through a journal of its own. */
function sync(path: string): void {
  const handle = openSync(path, process.platform === 'win32' ? 'r+' : 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
