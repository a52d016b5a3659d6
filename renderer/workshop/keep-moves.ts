import type { Id } from '../../shared/lang/id.ts'
import { isDiskFull } from '../storage/disk-full.ts'
import { type Move, saveMoves } from '../storage/save-moves.ts'
import { toVaultLine } from '../storage/vault-lines.ts'
import { store, vault } from './store.ts'
import type { Summary } from './summary.ts'

/** Keeps moves in both memories; resolves, and so shows "Saved", only when both have acknowledged. A full disk is the reason that is told before any other. */
export async function keepMoves(
  workshop: Id,
  moves: readonly Move[],
  summary: Summary | null,
): Promise<void> {
  const kept = await Promise.allSettled([
    saveMoves(store(), workshop, moves, summary),
    vault().append(workshop, moves.map(toVaultLine)),
  ])
  const refusals = kept.filter(one => one.status === 'rejected').map(({ reason }) => reason)
  if (refusals.length > 0) throw refusals.find(isDiskFull) ?? refusals[0]
}
