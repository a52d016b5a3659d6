import { randomBytes } from 'node:crypto'
import type { Stats } from 'node:fs'
import { chmod, mkdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { DesktopFault } from '../../shared/bridge/desktop-fault.ts'
import type { Result } from '../../shared/lang/result.ts'
import { failed, ok } from '../../shared/lang/result.ts'
import { faultOf } from '../files/fault-of.ts'
import { writeAtomic } from '../files/write-atomic.ts'

/** A file that a command is about to write. */
export interface Output {
  readonly path: string
  readonly bytes: Uint8Array
  /** Its folder is made where it is missing. */
  readonly makesFolder: boolean
}

/** Which file was not written and why. */
export interface NotWritten {
  readonly path: string
  readonly fault: DesktopFault
}

interface Staged {
  readonly beside: string
  readonly path: string
}

/** Writes all of these files or none: each is safe beside its place before the first one takes its place. */
export async function writeAll(outputs: readonly Output[]): Promise<Result<null, NotWritten>> {
  const staged: Staged[] = []
  try {
    for (const output of outputs) {
      const fault = await stage(output, staged)
      if (fault) return failed({ path: output.path, fault })
    }
    for (const { beside, path } of staged) await rename(beside, path)
    return ok(null)
  } catch (problem) {
    return failed({ path: staged.at(-1)?.path ?? '', fault: faultOf(problem, 'not-written') })
  } finally {
    for (const { beside } of staged) await rm(beside, { force: true }).catch(() => undefined)
  }
}

async function stage({ path, bytes, makesFolder }: Output, staged: Staged[]): Promise<DesktopFault | null> {
  try {
    if (makesFolder) await mkdir(dirname(path), { recursive: true })
    const there = await stat(path).catch(() => null)
    if (there?.isDirectory()) return 'is-a-directory'
    if (there && !there.isFile()) {
      // A pipe or a device is written to; a file put in its place would end it.
      await writeFile(path, bytes)
      return null
    }
    const beside = join(dirname(path), `.${basename(path).slice(0, 60)}.${randomBytes(6).toString('hex')}`)
    staged.push({ beside, path })
    const written = await writeAtomic(beside, bytes)
    if (!written.ok) return written.failure
    await chmod(beside, modeFor(there))
    return null
  } catch (problem) {
    return faultOf(problem, 'not-written')
  }
}

/** A file keeps who may read it; a new one may be read by whom the person's settings let. */
function modeFor(there: Stats | null): number {
  return there ? there.mode & 0o777 : 0o666 & ~process.umask()
}
