import { type FileHandle, open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'

/** Forces the entries of a folder to the disk, so that a new or renamed file survives a power cut. */
export async function syncFolder(path: string): Promise<void> {
  // Windows cannot open folders; its file system writes renames through a journal of its own.
  if (process.platform === 'win32') return
  await withFile(path, 'r', handle => handle.sync())
}

/** Writes a file whole or not at all: to a temporary name, to the disk, then in place of the old one. */
export async function writeWholeFile(path: string, bytes: string | Uint8Array): Promise<void> {
  const temporary = `${path}.${process.pid}.tmp`
  try {
    await withFile(temporary, 'w', async handle => {
      await handle.writeFile(bytes)
      await handle.sync()
    })
    await rename(temporary, path)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
  await syncFolder(dirname(path))
}

/** Opens a file for the time of one use. */
export async function withFile<Answer>(
  path: string,
  flags: string,
  use: (handle: FileHandle) => Promise<Answer>,
): Promise<Answer> {
  const handle = await open(path, flags, 0o600)
  try {
    return await use(handle)
  } finally {
    await handle.close()
  }
}
