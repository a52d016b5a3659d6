import type { Id } from '../../shared/lang/id.ts'
import { isDiskFull } from '../storage/disk-full.ts'
import { type Move, saveMoves } from '../storage/save-moves.ts'
import { toVaultLine } from '../storage/vault-lines.ts'
import { mendStore } from './recover-library.ts'
import { store, vault } from './store.ts'
import type { Summary } from './summary.ts'

/**
 * Keeps moves in both memories; resolves, and so shows "Saved", only when both have acknowledged. A full disk is the
 * reason that is told before any other.
 */
export async function keepMoves(
  workshop: Id,
  moves: readonly Move[],
  summary: Summary | null,
): Promise<void> {
  const save = () => saveMoves(store(), workshop, moves, summary)
  const [inStore, inVault] = await Promise.allSettled([
    save(),
    vault().append(workshop, moves.map(toVaultLine)),
  ])
  const refusals = [inStore, inVault].filter(one => one.status === 'rejected').map(({ reason }) => reason)
  if (refusals.length === 0) return
  const refusal = refusals.find(isDiskFull) ?? refusals[0]
  if (inVault.status === 'rejected' || !(await mendStore(refusal))) throw refusal
  await save()
}
