import { rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { withFile } from './disk.ts'

const BALLAST_BYTES = 4 * 1024 * 1024

/** Room kept in reserve, so that a disk that fills up can still take the last words. */
export interface Ballast {
  /** Takes the reserve where there is none yet; a disk too full for it is no failure. */
  take(): Promise<void>
  /** Gives the reserve free; true when there was one. */
  release(): Promise<boolean>
}

/** The ballast of a vault folder. */
export function ballastIn(folder: string): Ballast {
  const path = join(folder, 'ballast')
  return {
    async take() {
      const there = await stat(path).catch(() => null)
      if (there?.size === BALLAST_BYTES) return
      try {
        // Written, not only allotted: some file systems promise space they do not have.
        await withFile(path, 'w', async handle => {
          await handle.writeFile(Buffer.alloc(BALLAST_BYTES, 1))
          await handle.sync()
        })
      } catch {
        await rm(path, { force: true })
      }
    },
    async release() {
      const there = await stat(path).catch(() => null)
      await rm(path, { force: true })
      return there !== null
    },
  }
}
