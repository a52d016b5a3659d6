import { horizonsOf, taggedEffortOf } from '../../../shared/analysis/horizons.ts'
import { effortShare, type Reading } from '../../../shared/analysis/reading.ts'
import type { Id } from '../../../shared/lang/id.ts'
import type { Horizon } from '../../../shared/map/invention.ts'

/** An invention with its share of all effort and when it pays; null is unknown. */
export interface HorizonInvention {
  readonly id: Id
  readonly title: string
  readonly share: number | null
  readonly horizon: Horizon | null
}

/** Effort by horizon. The split is of the effort that has a horizon; null when under the needed part of it has one. */
export interface HorizonData {
  readonly split: readonly [number, number, number] | null
  readonly tagged: number | null
  readonly needed: number
  readonly inventions: readonly HorizonInvention[]
}

/** The three horizons with "no horizon yet" behind them, in the order of time. */
export const HORIZON_COLUMNS = [1, 2, 3, null] as const
export type HorizonColumn = (typeof HORIZON_COLUMNS)[number]

/** The horizons of a workshop as it was read, the largest effort first. */
export function horizonDataOf(reading: Reading): HorizonData {
  return {
    split: horizonsOf(reading),
    tagged: taggedEffortOf(reading),
    needed: reading.thresholds.horizonTagged,
    inventions: reading.inventions
      .map(invention => ({
        id: invention.record.id,
        title: invention.record.title,
        share: effortShare(reading, invention),
        horizon: invention.record.horizon,
      }))
      .sort((one, other) => (other.share ?? -1) - (one.share ?? -1)),
  }
}
