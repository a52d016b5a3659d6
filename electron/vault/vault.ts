import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { writeWholeFile } from './disk.ts'
import { type DiskGuard, diskGuard } from './disk-guard.ts'
import type { JournalLine } from './journal-line.ts'
import type { SnapshotFile } from './vault-files.ts'
import { type Kept, openWorkshopVault, type WorkshopVault } from './workshop-vault.ts'

/** A second memory beside the browser's storage: what it has acknowledged can be rebuilt from its files alone. */
export interface Vault {
  append(workshop: string, lines: readonly JournalLine[]): Promise<void>
  snapshot(workshop: string, seq: number, text: string, name: string | null): Promise<void>
  read(workshop: string): Promise<Kept | undefined>
  /** The workshops of the vault and how far each can be rebuilt. */
  survey(): Promise<readonly { readonly workshop: string; readonly seq: number }[]>
  /** The snapshots of a workshop, newest first. */
  snapshots(workshop: string): Promise<readonly SnapshotFile[]>
  snapshotText(workshop: string, seq: number): Promise<string | undefined>
  close(): Promise<void>
}

/** Opens the vault in a folder of its own. */
export function openVault(
  root: string,
  clock: () => number = Date.now,
  guard: DiskGuard = diskGuard(root),
): Vault {
  const open = new Map<string, Promise<WorkshopVault>>()

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
    read: async workshop => (await vaultOf(workshop)).read(),
    snapshots: async workshop => (await vaultOf(workshop)).snapshots(),
    snapshotText: async (workshop, seq) => (await vaultOf(workshop)).snapshotText(seq),
    async survey() {
      const found = await Promise.all(
        (await workshopsIn(root)).map(async workshop => {
          const kept = await (await vaultOf(workshop)).read()
          return kept ? [{ workshop, seq: kept.seq }] : []
        }),
      )
      return found.flat()
    },
    async close() {
      await Promise.all([...open.values()].map(async vault => (await vault).close()))
      open.clear()
    },
  }
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
