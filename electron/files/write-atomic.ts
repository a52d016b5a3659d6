import { randomBytes } from 'node:crypto'
import { open, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { DesktopFault } from '../../shared/bridge/desktop-fault.ts'
import type { Result } from '../../shared/lang/result.ts'
import { failed, ok } from '../../shared/lang/result.ts'
import { faultOf } from './fault-of.ts'

/** Puts bytes safely on the disk under a name of its own; `mode` is who may read it, where that is known. */
export type WriteBytes = (path: string, bytes: Uint8Array, mode: number | undefined) => Promise<void>

/** Writes a file whole or not at all: what stood there before stays until the new one is safely on the disk. */
export async function writeAtomic(
  path: string,
  bytes: Uint8Array,
  write: WriteBytes = writeSafely,
): Promise<Result<null, DesktopFault>> {
  const there = await stat(path).catch(() => null)
  if (there?.isDirectory()) return failed('is-a-directory')
  const beside = join(dirname(path), `.${basename(path).slice(0, 80)}.${randomBytes(6).toString('hex')}`)
  try {
    await write(beside, bytes, there?.mode)
    await rename(beside, path)
    await syncFolder(dirname(path))
    return ok(null)
  } catch (problem) {
    await rm(beside, { force: true }).catch(() => undefined)
    return failed(faultOf(problem, 'not-written'))
  }
}

async function writeSafely(path: string, bytes: Uint8Array, mode: number | undefined): Promise<void> {
  const file = await open(path, 'wx', 0o600)
  try {
    await file.writeFile(bytes)
    // A file that others may read stays readable to them.
    if (mode !== undefined) await file.chmod(mode & 0o777)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** Makes the new name last as well; some systems cannot open a folder and do it by themselves. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => null)
  await handle?.sync().catch(() => undefined)
  await handle?.close()
}
