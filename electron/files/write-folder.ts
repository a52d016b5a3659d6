import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { SavedFile } from '../../shared/bridge/contract.ts'
import type { DesktopFault } from '../../shared/bridge/desktop-fault.ts'
import type { Result } from '../../shared/lang/result.ts'
import { failed, ok } from '../../shared/lang/result.ts'
import { faultOf } from './fault-of.ts'
import { writeAtomic } from './write-atomic.ts'

interface NamedBytes {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Writes files into a new folder inside another, all of them or none; what is there already is never touched. */
export async function writeFolder(
  place: string,
  name: string,
  files: readonly NamedBytes[],
): Promise<Result<SavedFile, DesktopFault>> {
  const beside = join(place, `.${name.slice(0, 80)}.${randomBytes(6).toString('hex')}`)
  try {
    await mkdir(beside)
    for (const file of files) {
      const written = await writeAtomic(join(beside, file.name), file.bytes)
      if (!written.ok) return written
    }
    const free = freeName(place, name)
    await rename(beside, join(place, free))
    return ok({ name: free, folder: place })
  } catch (problem) {
    return failed(faultOf(problem, 'not-written'))
  } finally {
    await rm(beside, { recursive: true, force: true }).catch(() => undefined)
  }
}

/** The name, with a number behind it where something is called so already. */
function freeName(place: string, name: string): string {
  let free = name
  for (let turn = 2; existsSync(join(place, free)); turn += 1) free = `${name} ${turn}`
  return free
}
