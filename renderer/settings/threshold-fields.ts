import type { ThresholdName } from '../../shared/words/en/thresholds-words.ts'
import type { Words } from '../../shared/words/words.ts'

export type ThresholdUnit = keyof Words['thresholds']['unit']

/** How a threshold is entered: its unit, and the bounds and steps in that unit. */
export interface ThresholdField {
  readonly name: ThresholdName
  readonly unit: ThresholdUnit
  readonly minimum: number
  readonly maximum: number
  readonly step: number
}

export interface ThresholdGroup {
  readonly id: keyof Words['thresholds']['group']
  readonly fields: readonly ThresholdField[]
}

const percent = (name: ThresholdName, unit: 'percent' | 'points' = 'percent'): ThresholdField => ({
  name,
  unit,
  minimum: 0,
  maximum: 100,
  step: 1,
})
const whole = (
  name: ThresholdName,
  unit: ThresholdUnit,
  [minimum, maximum]: readonly [number, number],
): ThresholdField => ({ name, unit, minimum, maximum, step: 1 })
const times = (name: ThresholdName): ThresholdField => ({
  name,
  unit: 'times',
  minimum: 1,
  maximum: 20,
  step: 0.05,
})

/** The thresholds in the order in which a room meets them. */
export const THRESHOLD_GROUPS: readonly ThresholdGroup[] = [
  {
    id: 'shares',
    fields: [
      percent('shareMin'),
      percent('shareSerious'),
      percent('driftDiscuss', 'points'),
      percent('driftSerious', 'points'),
    ],
  },
  {
    id: 'roads',
    fields: [
      percent('sideRoadEffort'),
      percent('sideRoadEmphasis'),
      percent('sideRoadSplit'),
      percent('identityEmphasis'),
      whole('pruneImportance', 'of5', [1, 5]),
      percent('pruneEffort'),
    ],
  },
  {
    id: 'levels',
    fields: [
      { name: 'overshootLevels', unit: 'levels', minimum: 0, maximum: 10, step: 0.5 },
      times('premiumRatio'),
      percent('premiumSplit'),
      whole('undershootImportance', 'of5', [1, 5]),
    ],
  },
  {
    id: 'claims',
    fields: [
      percent('pitchDiscuss'),
      whole('staleDays', 'days', [1, 3650]),
      whole('recentDays', 'days', [1, 3650]),
      percent('evidenceSerious'),
      whole('contradictions', 'count', [1, 100]),
      percent('contradictedShare'),
    ],
  },
  {
    id: 'offers',
    fields: [
      whole('readinessMissing', 'count', [1, 7]),
      whole('readinessSerious', 'count', [1, 7]),
      percent('commissionDiscuss'),
      percent('commissionSerious'),
      percent('innovatorHeard'),
    ],
  },
  {
    id: 'room',
    fields: [
      percent('horizonHigh'),
      percent('horizonLow'),
      percent('horizonTagged'),
      percent('oneSidedDiscuss'),
      times('cadenceFactor'),
    ],
  },
]

const PERCENT = 100

/** The number that stands in the field: shares are shown in percent and points. */
export function shownThreshold({ unit }: ThresholdField, value: number): number {
  return unit === 'percent' || unit === 'points' ? Math.round(value * PERCENT * 100) / 100 : value
}

/** The threshold for a number of the field, kept within its bounds. */
export function thresholdFrom({ unit, minimum, maximum }: ThresholdField, shown: number): number {
  const bounded = Math.min(maximum, Math.max(minimum, shown))
  return unit === 'percent' || unit === 'points' ? bounded / PERCENT : bounded
}
