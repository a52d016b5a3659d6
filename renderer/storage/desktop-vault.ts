import type { DesktopFault } from '../../shared/bridge/desktop-fault.ts'
import type { Result } from '../../shared/lang/result.ts'
import type { Desktop } from '../bridge/desktop.ts'
import { VaultRefusal } from './disk-full.ts'
import type { Vault } from './vault.ts'

/** The vault that the desktop keeps in files. */
export function desktopVault(desktop: Desktop): Vault {
  return {
    append: async (workshop, lines) =>
      void granted(await desktop.vaultAppend({ workshop, lines: [...lines] })),
    snapshot: async (workshop, seq, text, reason) =>
      void granted(await desktop.vaultSnapshot({ workshop, seq, text, reason })),
    past: async (workshop, seq, lines) =>
      void granted(await desktop.vaultPast({ workshop, seq, lines: [...lines] })),
    survey: async () => granted(await desktop.vaultSurvey()),
    snapshots: async workshop => granted(await desktop.vaultSnapshots({ workshop })),
    snapshotText: async (workshop, seq) => granted(await desktop.vaultSnapshotText({ workshop, seq })),
    note: async notes => void granted(await desktop.vaultNote({ notes: [...notes] })),
    notes: async () => granted(await desktop.vaultNotes()),
    read: async workshop => granted(await desktop.vaultRead({ workshop })),
  }
}

function granted<Value>(answer: Result<Value, DesktopFault>): Value {
  if (!answer.ok) throw new VaultRefusal(answer.failure)
  return answer.value
}
