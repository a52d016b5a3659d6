import type { Choices } from '../../shared/workshop/merge/merge-workshops.ts'
import { enterWorkshop } from '../shell/view.ts'
import { showToast } from '../ui/toast.tsx'
import { mergeInto } from '../workshop/library.ts'
import { type MergePlan, mergedBy } from './merge-plan.ts'

/** Makes one workshop of two copies as the person chose, opens it and says so; what was edited since counts too. */
export async function takeMerged(plan: MergePlan, choices: Choices, done: string): Promise<void> {
  const { id } = plan.ours.header
  const { records, header } = mergedBy(plan, choices).change
  await mergeInto(
    id,
    records.length + (header ? 1 : 0),
    ours => mergedBy({ ...plan, ours }, choices).workshop,
  )
  await enterWorkshop(id)
  showToast({ text: done })
}
