import { type KeptWorkshop, STEPS_KEPT } from '../../shared/bridge/vault-entry.ts'
import type { Id } from '../../shared/lang/id.ts'
import { applyChange } from '../../shared/workshop/change.ts'
import { readWorkshop } from '../../shared/workshop/read-workshop.ts'
import type { Workshop } from '../../shared/workshop/workshop.ts'
import type { ChangeRow } from './database.ts'
import type { Move } from './save-moves.ts'
import { earlierMovesOf, movesOf } from './vault-lines.ts'

/** A workshop as the vault remembers it, with the steps that can still be undone or redone. */
export interface Rebuilt {
  readonly workshop: Workshop
  readonly seq: number
  readonly changes: readonly ChangeRow[]
}

/** Plays the moves of the vault on its snapshot; undefined when the snapshot is no workshop any more. */
export function rebuild(id: Id, kept: KeptWorkshop): Rebuilt | undefined {
  const { snapshot } = kept
  const moves = movesOf(kept)
  const read = readWorkshop(snapshot.text, { freshId: () => id })
  if (!read.ok) return undefined
  const workshop = moves.reduce(
    (before, move) => ({ ...applyChange(before, move.change), header: move.header }),
    read.value,
  )
  const seq = moves.at(-1)?.seq ?? snapshot.seq
  const steps = stepsAfter(id, [...earlierMovesOf(kept), ...moves])
  return { workshop, seq, changes: steps.filter(step => step.seq >= seq - STEPS_KEPT) }
}

/** The steps as they stand after some moves: a new step forgets those that were undone before it. */
export function stepsAfter(workshop: Id, moves: readonly Move[]): readonly ChangeRow[] {
  const rows = new Map<number, ChangeRow>()
  for (const { kind, step, stepSeq } of moves) {
    if (kind === 'note') continue
    if (kind === 'do') for (const row of rows.values()) if (row.undone) rows.delete(row.seq)
    rows.set(stepSeq, { workshop, seq: stepSeq, step, undone: kind === 'undo' })
  }
  return [...rows.values()].toSorted((a, b) => a.seq - b.seq)
}
