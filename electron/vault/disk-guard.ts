import { mkdir, statfs } from 'node:fs/promises'
import { ballastIn } from './ballast.ts'

/** So much has to be free before a disk that was full is written to again. */
const ROOM_NEEDED = 16 * 1024 * 1024
/** With less than this left the disk counts as full: the browser's database, which breaks on a full one, still has room for its last words. */
const ROOM_LEFT = 1024 * 1024

/** Stands between the vault and a disk that is full: one failure, and nothing is tried again until there is room. */
export interface DiskGuard {
  write<Answer>(write: () => Promise<Answer>): Promise<Answer>
}

/** Free bytes of the disk that a folder lies on. */
async function roomOn(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder)
  return bavail * bsize
}

/** Guards the disk under a folder. The reserve is given free when the disk fills, and taken again when there is room. */
export function diskGuard(folder: string, room: () => Promise<number> = () => roomOn(folder)): DiskGuard {
  const ballast = ballastIn(folder)
  let state: 'new' | 'open' | 'full' = 'new'

  async function admit(): Promise<void> {
    const left = await room().catch(() => Number.POSITIVE_INFINITY)
    if (left < (state === 'full' ? ROOM_NEEDED : ROOM_LEFT)) throw diskFull()
    if (state === 'open') return
    await mkdir(folder, { recursive: true, mode: 0o700 })
    await ballast.take()
    state = 'open'
  }

  return {
    async write(write) {
      try {
        await admit()
        return await write()
      } catch (error) {
        if (isFull(error) && state !== 'full') {
          state = 'full'
          await ballast.release()
        }
        throw error
      }
    },
  }
}

function isFull(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT')
}

function diskFull(): Error {
  return Object.assign(new Error('The disk is full'), { code: 'ENOSPC' })
}
