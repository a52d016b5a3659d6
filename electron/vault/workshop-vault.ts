import { mkdir } from 'node:fs/promises'
import { type Journal, openJournal } from './journal.ts'
import type { JournalLine } from './journal-line.ts'
import { readJournal } from './read-journal.ts'
import { spareSnapshots } from './thin-snapshots.ts'
import {
  journalsIn,
  newJournalPath,
  readSnapshotFile,
  removeFiles,
  type SnapshotFile,
  snapshotsIn,
  writeSnapshotFile,
} from './vault-files.ts'

/** What the vault knows of a workshop: its newest sound snapshot and the entries written after it. */
export interface Kept {
  readonly seq: number
  readonly snapshot: { readonly seq: number; readonly text: string }
  readonly entries: readonly JournalLine[]
}

/** The vault of one workshop: journals and snapshots in a folder outside of the browser's own storage. */
export interface WorkshopVault {
  /** Resolves when the disk has these lines. */
  append(lines: readonly JournalLine[]): Promise<void>
  /** Keeps the workshop whole as it stood at a sequence number, and lets go of what is spare. */
  snapshot(seq: number, text: string, name: string | null): Promise<void>
  /** The furthest state that can be rebuilt; undefined when no sound snapshot is left. */
  read(): Promise<Kept | undefined>
  snapshots(): Promise<readonly SnapshotFile[]>
  /** What a snapshot holds; undefined when there is none of this number, or it is damaged. */
  snapshotText(seq: number): Promise<string | undefined>
  close(): Promise<void>
}

/** Opens the vault of a workshop in its folder, and makes the folder where there is none. */
export async function openWorkshopVault(folder: string, clock: () => number): Promise<WorkshopVault> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  let journal: Promise<Journal> | null = null

  async function closeJournal(): Promise<void> {
    const open = journal
    journal = null
    await (await open)?.close()
  }

  // A journal of its own for each sitting, so that nothing is ever appended after a torn line.
  async function newJournal(from: number): Promise<Journal> {
    try {
      return await openJournal(await newJournalPath(folder, from))
    } catch (error) {
      journal = null
      throw error
    }
  }

  return {
    async append(lines) {
      const [first] = lines
      if (!first) return
      journal ??= newJournal(first.seq)
      const used = journal
      try {
        await (await used).append(lines)
      } catch (error) {
        if (journal === used) await closeJournal().catch(() => undefined)
        throw error
      }
    },
    async snapshot(seq, text, name) {
      await writeSnapshotFile(folder, seq, text, name)
      await closeJournal()
      await thin(folder, clock())
    },
    read: () => readKept(folder),
    snapshots: () => snapshotsIn(folder),
    async snapshotText(seq) {
      const file = (await snapshotsIn(folder)).find(snapshot => snapshot.seq === seq)
      return file && readSnapshotFile(file)
    },
    close: closeJournal,
  }
}

async function readKept(folder: string): Promise<Kept | undefined> {
  const journals = await Promise.all((await journalsIn(folder)).map(({ path }) => readJournal(path)))
  const bySeq = new Map(journals.flatMap(({ lines }) => lines).map(line => [line.seq, line]))
  for (const file of await snapshotsIn(folder)) {
    const text = await readSnapshotFile(file)
    if (text === undefined) continue
    const entries = following(bySeq, file.seq)
    return { seq: file.seq + entries.length, snapshot: { seq: file.seq, text }, entries }
  }
  return undefined
}

function following(bySeq: ReadonlyMap<number, JournalLine>, seq: number): JournalLine[] {
  const entries: JournalLine[] = []
  for (let line = bySeq.get(seq + 1); line; line = bySeq.get(line.seq + 1)) entries.push(line)
  return entries
}

async function thin(folder: string, now: number): Promise<void> {
  const files = await snapshotsIn(folder)
  const spare = new Set(spareSnapshots(files, now))
  const kept = files.filter(file => !spare.has(file))
  const oldest = kept.at(-1)?.seq ?? 0
  const journals = await journalsIn(folder)
  const outdated = journals.filter(
    (_, index) => (journals[index + 1]?.from ?? Number.POSITIVE_INFINITY) <= oldest + 1,
  )
  await removeFiles([...files.filter(file => spare.has(file)), ...outdated])
}
