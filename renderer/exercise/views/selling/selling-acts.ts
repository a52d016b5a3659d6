import type { Id } from '../../../../shared/lang/id.ts'
import { patchCard, patchCards } from '../../../../shared/map/edits/patch-card.ts'
import { currentWorkshop, editWorkshop } from '../../../workshop/open-workshop.ts'
import type { CapturedLine } from '../../capture/captured-lines.ts'
import { amountIn, captureCards, linkToTitle } from '../../capture-cards.ts'

/** All that the room shares over its pitches. */
export const ALL_POINTS = 100

/** Adds pitches with their points and the benefit they stand on, where the line says so. */
export function capturePitches(lines: readonly CapturedLine[]): void {
  captureCards('pitch', lines, (workshop, id, { fields }) => {
    const { standsOn, points } = fields
    const linked = standsOn ? linkToTitle(workshop, id, 'benefit', standsOn) : workshop
    const emphasis = amountIn(points)
    return emphasis === null ? linked : patchCard(linked, 'pitch', id, { emphasis })
  })
}

/** Gives a pitch points, or takes its word back. */
export function givePoints(id: Id, emphasis: number | null): void {
  const title = currentWorkshop()?.pitches.get(id)?.title ?? null
  editWorkshop({ act: 'edit-card', count: 1, title }, open => patchCard(open, 'pitch', id, { emphasis }))
}

/** Pins a benefit as what the brand is known for, or takes the pin away. */
export function toggleIdentity(id: Id): void {
  const benefit = currentWorkshop()?.benefits.get(id)
  if (!benefit) return
  editWorkshop({ act: 'edit-card', count: 1, title: benefit.title }, open =>
    patchCard(open, 'benefit', id, { identity: !benefit.identity }),
  )
}

/** Brings the points of all pitches to 100, each keeping its share; rounding goes to the largest. */
export function scalePoints(): void {
  const given = [...(currentWorkshop()?.pitches.values() ?? [])].filter(({ emphasis }) => emphasis)
  const sum = given.reduce((all, { emphasis }) => all + (emphasis ?? 0), 0)
  if (sum === 0) return
  const scaled = new Map(
    given.map(({ id, emphasis }) => [id, Math.round(((emphasis ?? 0) / sum) * ALL_POINTS)]),
  )
  const rest = ALL_POINTS - [...scaled.values()].reduce((all, points) => all + points, 0)
  const largest = given.toSorted((one, other) => (other.emphasis ?? 0) - (one.emphasis ?? 0))[0]
  if (largest) scaled.set(largest.id, (scaled.get(largest.id) ?? 0) + rest)
  editWorkshop({ act: 'edit-card', count: scaled.size, title: null }, open =>
    patchCards(open, 'pitch', new Map([...scaled].map(([id, emphasis]) => [id, { emphasis }]))),
  )
}
