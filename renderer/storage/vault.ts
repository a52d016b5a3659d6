import type {
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
  survey(): Promise<readonly { readonly workshop: Id; readonly seq: number }[]>
  read(workshop: Id): Promise<KeptWorkshop | null>
  snapshots(workshop: Id): Promise<readonly KeptSnapshot[]>
  snapshotText(workshop: Id, seq: number): Promise<string | null>
}

/** A vault that keeps nothing, for a page that has no desktop behind it. */
export const noVault: Vault = {
  append: () => Promise.resolve(),
  snapshot: () => Promise.resolve(),
  survey: () => Promise.resolve([]),
  read: () => Promise.resolve(null),
  snapshots: () => Promise.resolve([]),
  snapshotText: () => Promise.resolve(null),
}
