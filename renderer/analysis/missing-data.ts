import type { TrendPoint } from '../../shared/session/trend.ts'
import type { FlowData } from './charts/flow-data.ts'
import { weightOf } from './charts/flow-data.ts'
import type { RatedBenefit } from './charts/good-enough-data.ts'
import type { HorizonData } from './charts/horizon-data.ts'
import type { MirrorData } from './charts/mirror-data.ts'
import type { PromiseData } from './charts/promise-data.ts'

/** What a chart lacks to show anything at all. */
export type MissingData =
  | 'inventions'
  | 'benefits'
  | 'pitches'
  | 'shares'
  | 'levels'
  | 'horizons'
  | 'promises'
  | 'trend'

/** What the mirror bars lack: a benefit, or any share of effort or emphasis; null when there is something to draw. */
export function missingInMirror({ benefits }: MirrorData): MissingData | null {
  if (benefits.length === 0) return 'benefits'
  return benefits.every(({ effort, emphasis }) => effort === null && emphasis === null) ? 'shares' : null
}

/** What the flow lacks: any share of effort or emphasis; null when something flows. */
export function missingInFlow({ cards }: FlowData): MissingData | null {
  return cards.every(card => weightOf(card) === 0) ? 'shares' : null
}

/** What the good-enough chart lacks: a benefit, or any level; null when there is something to draw. */
export function missingInTracks(benefits: readonly RatedBenefit[]): MissingData | null {
  if (benefits.length === 0) return 'benefits'
  const isRated = ({ needed, ours, rival }: RatedBenefit) =>
    needed !== null || ours !== null || rival !== null
  return benefits.some(isRated) ? null : 'levels'
}

/** What the horizon split lacks: an invention, or any effort or horizon; null when there is something to draw. */
export function missingInHorizons({ inventions }: HorizonData): MissingData | null {
  if (inventions.length === 0) return 'inventions'
  return inventions.every(({ share, horizon }) => share === null && horizon === null) ? 'horizons' : null
}

/** What promises over time lack: a pitch, or any claim or day; null when there is something to draw. */
export function missingInPromises({ pitches }: PromiseData): MissingData | null {
  if (pitches.length === 0) return 'pitches'
  return pitches.every(
    ({ claim, promisedFor, due }) => claim === null && promisedFor === null && due.length === 0,
  )
    ? 'promises'
    : null
}

/** What the trend lacks: a second session at whose end the numbers were frozen; null when there is something to draw. */
export function missingInTrend(points: readonly TrendPoint[]): MissingData | null {
  const measured = points.filter(({ metrics }) => Object.values(metrics).some(value => value !== null))
  return measured.length < 2 ? 'trend' : null
}
