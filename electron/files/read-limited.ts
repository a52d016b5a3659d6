import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import type { OpenedFile } from '../../shared/bridge/contract.ts'
import { FILE_BYTES_MAX } from '../../shared/bridge/contract.ts'
import type { DesktopFault } from '../../shared/bridge/desktop-fault.ts'
import type { Result } from '../../shared/lang/result.ts'
import { failed, ok } from '../../shared/lang/result.ts'
import { faultOf } from './fault-of.ts'

/** Reads a file of at most 50 MB; a folder, a pipe or a missing file is an answer, not an error. */
export async function readLimited(path: string): Promise<Result<OpenedFile, DesktopFault>> {
  try {
    const file = await open(path, 'r')
    try {
      const about = await file.stat()
      if (about.isDirectory()) return failed('is-a-directory')
      if (!about.isFile()) return failed('not-read')
      if (about.size > FILE_BYTES_MAX) return failed('too-large')
      return ok({ name: basename(path), bytes: new Uint8Array(await file.readFile()) })
    } finally {
      await file.close()
    }
  } catch (problem) {
    return failed(faultOf(problem, 'not-read'))
  }
}
