import { useEffect, useState } from 'react'
import { type Change, diffWorkshops } from '../../shared/workshop/change.ts'
import { commonState, type EarlierState } from '../../shared/workshop/merge/common-state.ts'
import { isSame } from '../../shared/workshop/merge/is-same.ts'
import type { Choices, Merged } from '../../shared/workshop/merge/merge-workshops.ts'
import { mergeWorkshops } from '../../shared/workshop/merge/merge-workshops.ts'
import { readWorkshop } from '../../shared/workshop/read-workshop.ts'
import type { Workshop } from '../../shared/workshop/workshop.ts'
import { newId } from '../workshop/clock.ts'
import { saved } from '../workshop/open-workshop.ts'
import { readSound } from '../workshop/recover-library.ts'
import { vault } from '../workshop/store.ts'

/** Two copies that may become one, and the state both grew from, where one is known. */
export interface MergePlan {
  readonly ours: Workshop
  readonly theirs: Workshop
  readonly base: Workshop | null
}

/** Reads what a merge with the workshop of the library needs; null when the library cannot give it. */
export async function readMergePlan(theirs: Workshop): Promise<MergePlan | null> {
  await saved()
  const stored = await readSound(theirs.header.id)
  if (!stored?.sound) return null
  const { workshop: ours, row } = stored
  const states = [{ seq: row.seq, workshop: ours }, ...(await earlierStates(theirs.header.id))]
  return { ours, theirs, base: commonState(states, theirs) }
}

/** The plan of a merge; undefined until it is read, or while nobody wants it. */
export function useMergePlan(theirs: Workshop, isWanted: boolean): MergePlan | null | undefined {
  const [plan, setPlan] = useState<MergePlan | null>()
  useEffect(() => {
    let isAwaited = isWanted
    if (isWanted)
      void readMergePlan(theirs)
        .catch(() => null)
        .then(read => {
          if (isAwaited) setPlan(read)
        })
    return () => {
      isAwaited = false
    }
  }, [theirs, isWanted])
  return plan
}

/** Both copies as one, and what that changes in ours; what stays the same stays the same object. */
export function mergedBy(plan: MergePlan, choices: Choices): Merged & { readonly change: Change } {
  const { ours, theirs, base } = plan
  const { workshop, conflicts } = mergeWorkshops(ours, theirs, base, choices)
  const timeless = { ...workshop.header, updatedAt: ours.header.updatedAt }
  const header = isSame(timeless, ours.header) ? ours.header : timeless
  const merged = { ...workshop, header }
  return { workshop: merged, conflicts, change: diffWorkshops(ours, merged) }
}

async function earlierStates(id: string): Promise<readonly EarlierState[]> {
  const states: EarlierState[] = []
  for (const { seq } of await vault().snapshots(id)) {
    const text = await vault().snapshotText(id, seq)
    const read = text === null ? null : readWorkshop(text, { freshId: newId })
    if (read?.ok) states.push({ seq, workshop: read.value })
  }
  return states
}
