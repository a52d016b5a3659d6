import { open } from 'node:fs/promises'
import { dirname } from 'node:path'
import { syncFolder } from './disk.ts'
import { type JournalLine, toLine } from './journal-line.ts'

/** A journal that is being written. Lines that arrive while the disk is busy go out together. */
export interface Journal {
  /** Resolves when the disk has these lines; rejects when it has none of them. */
  append(lines: readonly JournalLine[]): Promise<void>
  close(): Promise<void>
}

interface Waiting {
  readonly text: string
  readonly done: () => void
  readonly failed: (error: unknown) => void
}

/** Opens a new journal file; fails where one of this name is there already. */
export async function openJournal(path: string): Promise<Journal> {
  const handle = await open(path, 'ax', 0o600)
  await syncFolder(dirname(path)).catch(async error => {
    await handle.close()
    throw error
  })
  let length = 0
  let waiting: Waiting[] = []
  let writing: Promise<void> | null = null

  async function writeBatch(batch: readonly Waiting[]): Promise<void> {
    const bytes = Buffer.from(batch.map(({ text }) => text).join(''))
    try {
      const { bytesWritten } = await handle.write(bytes)
      if (bytesWritten < bytes.length)
        throw Object.assign(new Error('The disk took only part of it'), { code: 'ENOSPC' })
      await handle.datasync()
      length += bytes.length
      for (const { done } of batch) done()
    } catch (error) {
      // Where even that fails the tear stays; whoever reads stops there, and the next lines go into a journal of their own.
      await handle.truncate(length).catch(() => undefined)
      for (const { failed } of batch) failed(error)
    }
  }

  async function writeAll(): Promise<void> {
    while (waiting.length > 0) {
      const batch = waiting
      waiting = []
      await writeBatch(batch)
    }
    writing = null
  }

  return {
    append: lines =>
      new Promise((done, failed) => {
        waiting.push({ text: lines.map(toLine).join(''), done, failed })
        writing ??= writeAll()
      }),
    async close() {
      await writing
      await handle.close()
    },
  }
}
