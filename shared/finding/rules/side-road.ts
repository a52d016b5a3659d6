import { atLeast, atMost } from '../../analysis/compare.ts'
import type { PlacedInvention } from '../../analysis/connected-map.ts'
import { enabledBy } from '../../analysis/connected-map.ts'
import type { BenefitReading, Reading } from '../../analysis/reading.ts'
import { effortShare } from '../../analysis/reading.ts'
import { splitOf } from '../../analysis/shares.ts'
import type { FindingRule } from '../finding-rule.ts'
import { reason } from '../reason.ts'
import { effortOf, emphasisOn } from '../reasons.ts'
import { seriousFrom } from '../severity.ts'

/** A good invention that leads away from what the company is known and sold for (seed 000). */
export const sideRoad = {
  id: 'side-road',
  concerns: 'invention',
  shareOf: 'effort',
  sensitive: false,
  weighed: true,
  nestsUnder: null,
  options: ['separate-venture', 'license-out', 'leverage-identity', 'joint-venture', 'refocus-sales'],
  detect: reading =>
    reading.inventions
      .filter(invention => isGoodAndLarge(invention, reading))
      .flatMap(invention => {
        const { status, id } = invention.record
        const share = effortShare(reading, invention)
        const hardlySold = hardlySoldBenefits(reading, invention)
        const offRoad = hardlySold.reduce((sum, { split }) => sum + split, 0)
        if (hardlySold.length === 0 || !atLeast(offRoad, reading.thresholds.sideRoadSplit)) return []
        const because = [
          effortOf(reading, invention),
          reason(id, 'status', status),
          reason(id, 'offRoad', offRoad),
          ...hardlySold.flatMap(({ benefit, split }) => [
            reason(benefit.record.id, 'split', split),
            emphasisOn(benefit),
          ]),
        ]
        const severity = seriousFrom(share, reading.thresholds.shareSerious)
        return { subjects: [id], severity, share, because }
      }),
} as const satisfies FindingRule

function isGoodAndLarge(invention: PlacedInvention, reading: Reading): boolean {
  const { status } = invention.record
  if (status !== 'prototype' && status !== 'shipping') return false
  const share = effortShare(reading, invention)
  return share !== null && atLeast(share, reading.thresholds.sideRoadEffort)
}

/** The benefits of an invention that selling hardly mentions, each with its part of the invention. */
function hardlySoldBenefits(
  { benefits, map, thresholds, weights }: Reading,
  invention: PlacedInvention,
): readonly { readonly benefit: BenefitReading; readonly split: number }[] {
  const joints = enabledBy(map, invention)
  return joints.flatMap(({ link, benefit: { index } }) => {
    const benefit = benefits[index]
    if (!benefit || benefit.emphasis === null) return []
    if (!atMost(benefit.emphasis, thresholds.sideRoadEmphasis)) return []
    return { benefit, split: splitOf(link, joints, weights) }
  })
}
