import { readFile } from 'node:fs/promises'
import { fromLine, type JournalLine } from './journal-line.ts'

/** The sound beginning of a journal: everything up to the first line that is torn or flipped. */
export interface SoundJournal {
  readonly lines: readonly JournalLine[]
  /** False when something stands behind the sound part, so that nothing may be appended any more. */
  readonly whole: boolean
}

/** Reads a journal as far as it is sound; a missing file is an empty journal. */
export async function readJournal(path: string): Promise<SoundJournal> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return ''
    throw error
  })
  const lines: JournalLine[] = []
  let start = 0
  while (start < text.length) {
    const end = text.indexOf('\n', start)
    const line = end === -1 ? undefined : fromLine(text.slice(start, end))
    if (!line) return { lines, whole: false }
    lines.push(line)
    start = end + 1
  }
  return { lines, whole: true }
}
