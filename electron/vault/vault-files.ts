import { createHash } from 'node:crypto'
import { readdir, readFile, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { writeWholeFile } from './disk.ts'
import { type JournalLine, toLine } from './journal-line.ts'
import type { TakenSnapshot } from './thin-snapshots.ts'

/** A snapshot on the disk. Its name holds the checksum of what is in it. */
export interface SnapshotFile extends TakenSnapshot {
  readonly path: string
  readonly checksum: string
}

/** A journal on the disk; `from` is the first sequence number it was opened for, `turn` tells namesakes apart. */
export interface JournalFile {
  readonly path: string
  readonly from: number
  readonly turn: number
}

/** The steps that led to a sequence number, written down at once. */
export interface PastFile {
  readonly path: string
  readonly seq: number
}

const SNAPSHOT = /^snap-(\d{12})-([0-9a-f]{16})(?:-([a-z-]+))?\.json$/
const JOURNAL = /^journal-(\d{12})-(\d{4})\.ndjson$/
const PAST = /^past-(\d{12})\.ndjson$/

/** The snapshots of a vault folder, newest first. */
export async function snapshotsIn(folder: string): Promise<readonly SnapshotFile[]> {
  const files = await Promise.all(
    (await readdir(folder)).map(async file => {
      const [, seq, checksum, name] = SNAPSHOT.exec(file) ?? []
      if (seq === undefined || checksum === undefined) return []
      const path = join(folder, file)
      const found = await stat(path).catch(unlessGone)
      return found ? [{ path, checksum, seq: Number(seq), name: name ?? null, taken: found.mtimeMs }] : []
    }),
  )
  return files.flat().toSorted((a, b) => b.seq - a.seq || b.taken - a.taken)
}

/** The journals of a vault folder, oldest first. */
export async function journalsIn(folder: string): Promise<readonly JournalFile[]> {
  return (await readdir(folder))
    .flatMap(file => {
      const [, from, turn] = JOURNAL.exec(file) ?? []
      return from === undefined ? [] : [{ path: join(folder, file), from: Number(from), turn: Number(turn) }]
    })
    .toSorted((a, b) => a.from - b.from || a.turn - b.turn)
}

/** Those journals, of all from the oldest on, that can hold lines from a sequence number on. */
export function journalsFrom(journals: readonly JournalFile[], seq: number): readonly JournalFile[] {
  return journals.filter((_, index) => (journals[index + 1]?.from ?? Number.POSITIVE_INFINITY) > seq)
}

/** The files of a vault folder that tell of steps from before their journals, newest first. */
export async function pastsIn(folder: string): Promise<readonly PastFile[]> {
  return (await readdir(folder))
    .flatMap(file => {
      const [, seq] = PAST.exec(file) ?? []
      return seq === undefined ? [] : [{ path: join(folder, file), seq: Number(seq) }]
    })
    .toSorted((a, b) => b.seq - a.seq)
}

/** A path for a new journal from a sequence number on; it never names a file that is there already. */
export async function newJournalPath(folder: string, from: number): Promise<string> {
  const turns = (await journalsIn(folder)).filter(journal => journal.from === from).map(({ turn }) => turn)
  return join(folder, `journal-${padded(from)}-${String(Math.max(0, ...turns) + 1).padStart(4, '0')}.ndjson`)
}

/** Writes a snapshot; a name (small letters and hyphens) says before what it was taken. */
export async function writeSnapshotFile(
  folder: string,
  seq: number,
  text: string,
  name: string | null,
): Promise<void> {
  const file = `snap-${padded(seq)}-${checksumOf(text)}${name ? `-${name}` : ''}.json`
  await writeWholeFile(join(folder, file), text)
}

/** Writes the steps that led to a sequence number. */
export async function writePastFile(
  folder: string,
  seq: number,
  lines: readonly JournalLine[],
): Promise<void> {
  await writeWholeFile(join(folder, `past-${padded(seq)}.ndjson`), lines.map(toLine).join(''))
}

/** What a snapshot holds; undefined when it is not what was written. */
export async function readSnapshotFile({ path, checksum }: SnapshotFile): Promise<string | undefined> {
  const text = await readFile(path, 'utf8').catch(unlessGone)
  return text !== undefined && checksumOf(text) === checksum ? text : undefined
}

/** Another snapshot that is taken meanwhile may let go of a file that was just listed. */
function unlessGone(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error
}

/** Removes files that are not needed any more. */
export async function removeFiles(files: Iterable<{ readonly path: string }>): Promise<void> {
  await Promise.all([...files].map(({ path }) => rm(path, { force: true })))
}

function padded(seq: number): string {
  return String(seq).padStart(12, '0')
}

function checksumOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}
