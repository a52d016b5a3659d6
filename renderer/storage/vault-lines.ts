import type { KeptWorkshop, VaultLine } from '../../shared/bridge/vault-entry.ts'
import { type Change, invertChange } from '../../shared/workshop/change.ts'
import type { Step } from '../workshop/step.ts'
import type { Move } from './save-moves.ts'

/** A move as the vault writes it down. */
export function toVaultLine({ seq, kind, stepSeq, header, step }: Move): VaultLine {
  return {
    seq,
    entry: { version: 1, kind, stepSeq, header, step: step as unknown as VaultLine['entry']['step'] },
  }
}

/** The moves the vault has written down after its snapshot, in their order. */
export function movesOf({ lines }: KeptWorkshop): readonly Move[] {
  return lines.map(({ seq, entry }) => {
    const step = entry.step as unknown as Step
    return { ...entry, seq, step, change: turned(entry.kind, step.change) }
  })
}

function turned(kind: Move['kind'], change: Change): Change {
  return kind === 'undo' ? invertChange(change) : change
}
