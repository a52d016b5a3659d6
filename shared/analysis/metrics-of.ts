import {
  alignmentOf,
  benefitShares,
  evidenceCoverageOf,
  orphanEffortOf,
  overshootEffortOf,
  unsupportedEmphasisOf,
} from './benefit-metrics.ts'
import { horizonsOf } from './horizons.ts'
import type { Metrics } from './metrics.ts'
import { overpromiseOf, stalenessShareOf } from './promise-metrics.ts'
import type { Reading } from './reading.ts'
import { commissionRatiosOf, functionCoverageOf, readinessOf } from './room-metrics.ts'

/** Every metric of a reading. */
export function metricsOf(reading: Reading): Metrics {
  const { links, oneSided } = reading.whys
  return {
    alignment: alignmentOf(reading),
    orphanEffort: orphanEffortOf(reading),
    unsupportedEmphasis: unsupportedEmphasisOf(reading),
    overshootEffort: overshootEffortOf(reading),
    evidenceCoverage: evidenceCoverageOf(reading),
    overpromise: overpromiseOf(reading),
    staleness: stalenessShareOf(reading),
    twoSidedWhy: links === 0 ? null : (links - oneSided.length) / links,
    functionCoverage: functionCoverageOf(reading),
    horizons: horizonsOf(reading),
    unlinkedEffort: reading.shares.unlinkedEffort,
    unlinkedEmphasis: reading.shares.unlinkedEmphasis,
    perBenefit: benefitShares(reading),
    readiness: readinessOf(reading),
    commissionRatio: commissionRatiosOf(reading),
  }
}
