import type { Id } from '../../../../shared/lang/id.ts'
import { patchCard } from '../../../../shared/map/edits/patch-card.ts'
import type { Invention } from '../../../../shared/map/invention.ts'
import { currentWorkshop, editWorkshop } from '../../../workshop/open-workshop.ts'
import type { CapturedLine } from '../../capture/captured-lines.ts'
import { amountIn, captureCards } from '../../capture-cards.ts'

/** Adds inventions with their effort and what they were meant to improve, where the line says so. */
export function captureInventions(lines: readonly CapturedLine[]): void {
  captureCards('invention', lines, (workshop, id, { fields: { effort, meant } }) =>
    patchCard(workshop, 'invention', id, {
      effort: amountIn(effort),
      intendedBenefit: meant ?? null,
    }),
  )
}

/** Says something about an invention that was captured. */
export function tellInvention(id: Id, fields: Partial<Invention>): void {
  const title = currentWorkshop()?.inventions.get(id)?.title ?? null
  editWorkshop({ act: 'edit-card', count: 1, title }, open => patchCard(open, 'invention', id, fields))
}
