import type { KeptWorkshop, VaultLine } from '../../shared/bridge/vault-entry.ts'
import { type Change, invertChange } from '../../shared/workshop/change.ts'
import type { Header } from '../../shared/workshop/header.ts'
import type { Step } from '../workshop/step.ts'
import type { ChangeRow } from './database.ts'
import type { Move } from './save-moves.ts'

/** A move as the vault writes it down. */
export function toVaultLine({ seq, kind, stepSeq, header, step }: Omit<Move, 'change'>): VaultLine {
  return {
    seq,
    entry: { version: 1, kind, stepSeq, header, step: step as unknown as VaultLine['entry']['step'] },
  }
}

/** The steps that led to a state, as the vault writes them down where no journal tells them. */
export function pastLines(changes: readonly ChangeRow[], header: Header): readonly VaultLine[] {
  return changes.map(({ seq, step, undone }) =>
    toVaultLine({ seq, kind: undone ? 'undo' : 'do', stepSeq: seq, header, step }),
  )
}

/** The moves the vault has written down after its snapshot, in their order. */
export function movesOf({ lines }: KeptWorkshop): readonly Move[] {
  return lines.map(toMove)
}

/** The moves that led to the snapshot, as far back as the vault knows them. */
export function earlierMovesOf({ earlier }: KeptWorkshop): readonly Move[] {
  return earlier.map(toMove)
}

function toMove({ seq, entry }: VaultLine): Move {
  const step = entry.step as unknown as Step
  return { ...entry, seq, step, change: turned(entry.kind, step.change) }
}

function turned(kind: Move['kind'], change: Change): Change {
  return kind === 'undo' ? invertChange(change) : change
}
