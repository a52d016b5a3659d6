import type { Id } from '../../shared/lang/id.ts'
import { type Move, saveMoves } from '../storage/save-moves.ts'
import { toVaultLine } from '../storage/vault-lines.ts'
import { store, vault } from './store.ts'
import type { Summary } from './summary.ts'

/** Keeps moves in both memories; resolves, and so shows "Saved", only when both have acknowledged. */
export async function keepMoves(
  workshop: Id,
  moves: readonly Move[],
  summary: Summary | null,
): Promise<void> {
  await Promise.all([
    saveMoves(store(), workshop, moves, summary),
    vault().append(workshop, moves.map(toVaultLine)),
  ])
}
