import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Note } from '../../shared/bridge/note.ts'
import type { KeptReach } from '../../shared/bridge/vault-entry.ts'
import { writeWholeFile } from './disk.ts'
import { type DiskGuard, diskGuard } from './disk-guard.ts'
import type { JournalLine } from './journal-line.ts'
import { noteFile } from './note-file.ts'
import type { Kept } from './read-kept.ts'
import type { SnapshotFile } from './vault-files.ts'
import { openWorkshopVault, type WorkshopVault } from './workshop-vault.ts'

/** A second memory beside the browser's storage: what it has acknowledged can be rebuilt from its files alone. */
export interface Vault {
  append(workshop: string, lines: readonly JournalLine[]): Promise<void>
  snapshot(workshop: string, seq: number, text: string, name: string | null): Promise<void>
  /** Keeps the steps that led to a sequence number, where no journal tells them any more. */
  past(workshop: string, seq: number, lines: readonly JournalLine[]): Promise<void>
  read(workshop: string): Promise<Kept | undefined>
  /** The workshops of the vault and how far each can be rebuilt. */
  survey(): Promise<readonly KeptReach[]>
  /** The snapshots of a workshop, newest first. */
  snapshots(workshop: string): Promise<readonly SnapshotFile[]>
  snapshotText(workshop: string, seq: number): Promise<string | undefined>
  /** Keeps small things beside the workshops. */
  note(notes: readonly Note[]): Promise<void>
  notes(): Promise<readonly Note[]>
  close(): Promise<void>
}

/** Opens the vault in a folder of its own. */
export function openVault(
  root: string,
  clock: () => number = Date.now,
  guard: DiskGuard = diskGuard(root),
): Vault {
  const open = new Map<string, Promise<WorkshopVault>>()
  const notes = noteFile(join(root, 'notes.ndjson'))

  function vaultOf(workshop: string): Promise<WorkshopVault> {
    const known = open.get(workshop) ?? openNamed(root, workshop, clock)
    open.set(workshop, known)
    known.catch(() => open.delete(workshop))
    return known
  }

  return {
    append: (workshop, lines) => guard.write(async () => (await vaultOf(workshop)).append(lines)),
    snapshot: (workshop, seq, text, name) =>
      guard.write(async () => (await vaultOf(workshop)).snapshot(seq, text, name)),
    past: (workshop, seq, lines) => guard.write(async () => (await vaultOf(workshop)).past(seq, lines)),
    read: async workshop => (await vaultOf(workshop)).read(),
    snapshots: async workshop => (await vaultOf(workshop)).snapshots(),
    snapshotText: async (workshop, seq) => (await vaultOf(workshop)).snapshotText(seq),
    async survey() {
      const found = await Promise.all(
        (await workshopsIn(root)).map(async workshop => {
          const kept = await (await vaultOf(workshop)).read()
          return kept ? [reachOf(workshop, kept)] : []
        }),
      )
      return found.flat()
    },
    note: written => guard.write(() => notes.write(written)),
    notes: () => notes.read(),
    async close() {
      await Promise.all([...open.values()].map(async vault => (await vault).close()))
      open.clear()
    },
  }
}

function reachOf(workshop: string, { seq, snapshot, earlier, isWhole }: Kept): KeptReach {
  return { workshop, seq, since: earlier[0]?.seq ?? snapshot.seq + 1, isWhole }
}

/** Ids may hold any characters, so the folder is named after their hash and says inside whose it is. */
async function openNamed(root: string, workshop: string, clock: () => number): Promise<WorkshopVault> {
  const folder = join(root, createHash('sha256').update(workshop).digest('hex').slice(0, 32))
  await mkdir(folder, { recursive: true, mode: 0o700 })
  if ((await workshopOf(folder)) === undefined)
    await writeWholeFile(join(folder, NAME), JSON.stringify({ workshop }))
  return openWorkshopVault(folder, clock)
}

const NAME = 'workshop.json'

async function workshopsIn(root: string): Promise<string[]> {
  await mkdir(root, { recursive: true, mode: 0o700 })
  const ids = await Promise.all((await readdir(root)).map(name => workshopOf(join(root, name))))
  return ids.filter(id => id !== undefined)
}

async function workshopOf(folder: string): Promise<string | undefined> {
  const text = await readFile(join(folder, NAME), 'utf8').catch(() => '')
  return /^\{"workshop":".+"\}$/.test(text) ? (JSON.parse(text) as { workshop: string }).workshop : undefined
}
