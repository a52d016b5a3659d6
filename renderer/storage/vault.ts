import type { Id } from '../../shared/lang/id.ts'
import type { Move } from './save-moves.ts'

/** Why a snapshot was taken; one with a reason is kept for good. */
export type SnapshotReason = 'before-import' | 'before-replace' | 'before-bulk-delete'

/** What the vault can give back of a workshop: a workshop file and the moves made after it. */
export interface KeptWorkshop {
  readonly seq: number
  readonly snapshot: { readonly seq: number; readonly text: string }
  readonly moves: readonly Move[]
}

/** The second memory of every workshop, in files of the desktop. Each call rejects when the disk did not take it. */
export interface Vault {
  append(workshop: Id, moves: readonly Move[]): Promise<void>
  snapshot(workshop: Id, seq: number, text: string, reason: SnapshotReason | null): Promise<void>
  survey(): Promise<readonly { readonly workshop: Id; readonly seq: number }[]>
  read(workshop: Id): Promise<KeptWorkshop | null>
}

/** A vault that keeps nothing, for a page that has no desktop behind it. */
export const noVault: Vault = {
  append: () => Promise.resolve(),
  snapshot: () => Promise.resolve(),
  survey: () => Promise.resolve([]),
  read: () => Promise.resolve(null),
}
