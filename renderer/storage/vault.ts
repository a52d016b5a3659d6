import type { Note } from '../../shared/bridge/note.ts'
import type {
  KeptReach,
  KeptSnapshot,
  KeptWorkshop,
  SnapshotReason,
  VaultLine,
} from '../../shared/bridge/vault-entry.ts'
import type { Id } from '../../shared/lang/id.ts'

/** The second memory of every workshop, in files of the desktop. Each call rejects when the disk did not take it. */
export interface Vault {
  append(workshop: Id, lines: readonly VaultLine[]): Promise<void>
  snapshot(workshop: Id, seq: number, text: string, reason: SnapshotReason | null): Promise<void>
  /** Keeps the steps that led to a sequence number, where no journal tells them any more. */
  past(workshop: Id, seq: number, lines: readonly VaultLine[]): Promise<void>
  survey(): Promise<readonly KeptReach[]>
  read(workshop: Id): Promise<KeptWorkshop | null>
  snapshots(workshop: Id): Promise<readonly KeptSnapshot[]>
  snapshotText(workshop: Id, seq: number): Promise<string | null>
  /** Keeps small things beside the workshops, each in place of one with the same key. */
  note(notes: readonly Note[]): Promise<void>
  notes(): Promise<readonly Note[]>
}

/** A vault that keeps nothing, for a page that has no desktop behind it. */
export const noVault: Vault = {
  append: () => Promise.resolve(),
  snapshot: () => Promise.resolve(),
  past: () => Promise.resolve(),
  survey: () => Promise.resolve([]),
  read: () => Promise.resolve(null),
  snapshots: () => Promise.resolve([]),
  snapshotText: () => Promise.resolve(null),
  note: () => Promise.resolve(),
  notes: () => Promise.resolve([]),
}
