import { mkdir } from 'node:fs/promises'
import { STEPS_KEPT } from '../../shared/bridge/vault-entry.ts'
import { type Journal, openJournal } from './journal.ts'
import type { JournalLine } from './journal-line.ts'
import { type Kept, readKept } from './read-kept.ts'
import { spareSnapshots } from './thin-snapshots.ts'
import {
  journalsFrom,
  journalsIn,
  newJournalPath,
  pastsIn,
  readSnapshotFile,
  removeFiles,
  type SnapshotFile,
  snapshotsIn,
  writePastFile,
  writeSnapshotFile,
} from './vault-files.ts'

/** The vault of one workshop: journals and snapshots in a folder outside of the browser's own storage. */
export interface WorkshopVault {
  /** Resolves when the disk has these lines. */
  append(lines: readonly JournalLine[]): Promise<void>
  /** Keeps the workshop whole as it stood at a sequence number, and lets go of what is spare. */
  snapshot(seq: number, text: string, name: string | null): Promise<void>
  /** Keeps the steps that led to a sequence number, where no journal tells them any more. */
  past(seq: number, lines: readonly JournalLine[]): Promise<void>
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
    past: (seq, lines) => writePastFile(folder, seq, lines),
    read: () => readKept(folder),
    snapshots: () => snapshotsIn(folder),
    async snapshotText(seq) {
      const file = (await snapshotsIn(folder)).find(snapshot => snapshot.seq === seq)
      return file && readSnapshotFile(file)
    },
    close: closeJournal,
  }
}

/** Each tells of all steps that can be undone; the one before stands in where the newest is damaged. */
const PASTS_KEPT = 2

async function thin(folder: string, now: number): Promise<void> {
  const files = await snapshotsIn(folder)
  const spare = new Set(spareSnapshots(files, now))
  const kept = files.filter(file => !spare.has(file))
  const undoable = (kept[0]?.seq ?? 0) - STEPS_KEPT
  const journals = await journalsIn(folder)
  const needed = new Set(journalsFrom(journals, Math.min(undoable, (kept.at(-1)?.seq ?? 0) + 1)))
  await removeFiles([
    ...spare,
    ...journals.filter(journal => !needed.has(journal)),
    ...(await pastsIn(folder)).filter(({ seq }, rank) => seq < undoable || rank >= PASTS_KEPT),
  ])
}
