import type { Day } from '../lang/day.ts'
import { daysBetween } from '../lang/day.ts'
import type { ConnectedPitch, Enabling } from './connected-map.ts'
import { supports } from './support.ts'

/** Why the material of a pitch is out of date; `changed` are the inventions whose status moved since its review. */
export interface Staleness {
  readonly stale: boolean
  readonly neverReviewed: boolean
  readonly days: number | null
  readonly changed: readonly Enabling[]
}

/** Holds the material of a pitch against its last review; retired inventions still date it. */
export function stalenessOf(pitch: ConnectedPitch, asOf: Day, staleDays: number): Staleness {
  const { reviewed } = pitch.record
  if (reviewed === null) return { stale: true, neverReviewed: true, days: null, changed: [] }
  const days = daysBetween(reviewed, asOf)
  const changed = makersBehind(pitch).filter(({ invention: { record } }) => {
    return record.statusSince !== null && record.statusSince > reviewed
  })
  return { stale: days > staleDays || changed.length > 0, neverReviewed: false, days, changed }
}

/** Every invention, retired ones too, behind a pitch through two links of strength 3 or more, once. */
function makersBehind(pitch: ConnectedPitch): Enabling[] {
  const found = new Map<unknown, Enabling>()
  for (const { benefit } of pitch.sells.filter(supports)) {
    for (const makers of [benefit.makers, benefit.retiredMakers]) {
      for (const maker of makers) if (supports(maker)) found.set(maker.invention, maker)
    }
  }
  return [...found.values()]
}
