import type { Note } from '../../shared/bridge/note.ts'
import { writeWholeFile } from './disk.ts'
import { toLine } from './journal-line.ts'
import { readJournal } from './read-journal.ts'

/** Small things beside the workshops, in one file that is written whole; each line of it has its checksum. */
export interface NoteFile {
  /** Resolves when the disk has these notes, each in place of one with the same key. */
  write(notes: readonly Note[]): Promise<void>
  /** All notes, or those before the first that is damaged. */
  read(): Promise<readonly Note[]>
}

/** The notes in a file, which need not be there yet. */
export function noteFile(path: string): NoteFile {
  let writing: Promise<unknown> = Promise.resolve()

  async function read(): Promise<readonly Note[]> {
    return (await readJournal(path)).lines.map(({ entry }) => entry as Note)
  }

  async function writeAmong(notes: readonly Note[]): Promise<void> {
    const all = new Map([...(await read()), ...notes].map(({ key, value }) => [key, value]))
    const lines = [...all].map(([key, value], seq) => toLine({ seq, entry: { key, value } }))
    await writeWholeFile(path, lines.join(''))
  }

  return {
    write(notes) {
      const written = writing.catch(() => undefined).then(() => writeAmong(notes))
      writing = written
      return written
    },
    read,
  }
}
