import type { SnapshotReason } from '../../shared/bridge/vault-entry.ts'
import type { StepAct } from '../../shared/words/en/workshop-words.ts'
import type { StepLabel } from './step.ts'

const MANY = 10

const DANGEROUS: Partial<Record<StepAct, { readonly from: number; readonly reason: SnapshotReason }>> = {
  import: { from: 1, reason: 'before-import' },
  'delete-cards': { from: MANY, reason: 'before-bulk-delete' },
  'delete-links': { from: MANY, reason: 'before-bulk-delete' },
  'delete-evidence': { from: MANY, reason: 'before-bulk-delete' },
}

/** Why the state before a step is kept under a name; null for a step that undo alone is enough for. */
export function dangerOf({ act, count }: StepLabel): SnapshotReason | null {
  const danger = DANGEROUS[act]
  return danger && count >= danger.from ? danger.reason : null
}
