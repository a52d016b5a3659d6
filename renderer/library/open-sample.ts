import type { Id } from '../../shared/lang/id.ts'
import { readWorkshop } from '../../shared/workshop/read-workshop.ts'
import type { Sample } from '../../shared/workshop/samples/sample.ts'
import { sampleOfToday } from '../../shared/workshop/samples/sample-of-today.ts'
import { samples } from '../../shared/workshop/samples/samples.ts'
import { enterWorkshop } from '../shell/view.ts'
import { newId, today } from '../workshop/clock.ts'
import { addWorkshop, hasWorkshop } from '../workshop/library.ts'

/** Opens a sample as the room left it; one that is not in the library, or was deleted, comes fresh. */
export async function openSample(sample: Sample): Promise<void> {
  const read = readWorkshop(sampleOfToday(sample, today()), { freshId: newId })
  if (!read.ok) throw new Error('A sample cannot be read')
  const { id } = read.value.header
  if (!(await hasWorkshop(id))) await addWorkshop(read.value)
  await enterWorkshop(id)
}

/** True for a workshop that came with the app. */
export function isSample(id: Id): boolean {
  return samples.some(({ document }) => document.workshop.id === id)
}
