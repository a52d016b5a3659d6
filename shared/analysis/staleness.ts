import type { Day } from '../lang/day.ts'
import { daysBetween } from '../lang/day.ts'
import type { Invention } from '../map/invention.ts'
import type { ConnectedPitch } from './connected-map.ts'
import type { Makers } from './makers.ts'
import { supports } from './support.ts'

/** Why the material of a pitch is out of date. */
export interface Staleness {
  readonly stale: boolean
  /** Days since the last review; null when there never was one. */
  readonly days: number | null
  /** Of each benefit it sells, the invention whose status changed last, where that was after the review. */
  readonly changed: readonly Invention[]
}

/** Holds the material of a pitch against its last review and what changed behind its benefits (links of 3 or more). */
export function stalenessOf(
  { record: { reviewed }, sells }: ConnectedPitch,
  makers: readonly Readonly<Makers>[],
  asOf: Day,
  staleDays: number,
): Staleness {
  if (reviewed === null) return { stale: true, days: null, changed: [] }
  const days = daysBetween(reviewed, asOf)
  const changed = new Set<Invention>()
  for (const joint of sells) {
    const last = supports(joint) ? makers[joint.benefit.index]?.lastChanged : null
    if (last?.statusSince && last.statusSince > reviewed) changed.add(last)
  }
  return { stale: days > staleDays || changed.size > 0, days, changed: [...changed] }
}
