import type { Day } from '../lang/day.ts'
import type { Thresholds } from '../workshop/thresholds.ts'
import type { Workshop } from '../workshop/workshop.ts'
import { connectMap } from './connect-map.ts'
import type { ConnectedBenefit, ConnectedInvention, ConnectedMap, ConnectedPitch } from './connected-map.ts'
import { isNewOffer } from './new-offers.ts'
import type { Heard, RecentEvidence } from './recent-evidence.ts'
import { evidenceFor, recentEvidence } from './recent-evidence.ts'
import type { Shares } from './shares.ts'
import { sharesOf } from './shares.ts'
import type { Staleness } from './staleness.ts'
import { stalenessOf } from './staleness.ts'
import type { Support } from './support.ts'
import { supportOf, supports } from './support.ts'
import type { Weights } from './weights.ts'
import { USUAL_WEIGHTS } from './weights.ts'

/** What stands behind a benefit and what was heard about it, whatever its links weigh. */
export interface BenefitReading extends ConnectedBenefit {
  readonly support: Support | null
  readonly evidence: readonly Heard[]
  readonly behindNewOffer: boolean
  /** p: the share of all effort that lands on it, a fraction; null when unknown. */
  readonly effort: number | null
  /** q: the share of all emphasis that stands on it, a fraction; null when unknown. */
  readonly emphasis: number | null
}

export interface PitchReading extends ConnectedPitch {
  readonly staleness: Staleness
  /** Its share of all emphasis, a fraction; null when unknown. */
  readonly share: number | null
}

/** A workshop read at a day under one set of weights: all that metrics and findings are computed from. */
export interface Reading {
  readonly workshop: Workshop
  readonly asOf: Day
  readonly thresholds: Thresholds
  readonly weights: Weights
  readonly map: ConnectedMap
  readonly shares: Shares
  readonly recent: RecentEvidence
  readonly inventions: readonly ConnectedInvention[]
  readonly benefits: readonly BenefitReading[]
  readonly pitches: readonly PitchReading[]
}

/** Reads a workshop at a day under the usual weights, in time linear in records and links. */
export function readWorkshopAt(workshop: Workshop, asOf: Day): Reading {
  const { thresholds } = workshop.header
  const map = connectMap(workshop)
  const recent = recentEvidence(workshop, asOf)
  const shares = sharesOf(map, USUAL_WEIGHTS)
  return {
    workshop,
    asOf,
    thresholds,
    weights: USUAL_WEIGHTS,
    map,
    shares,
    recent,
    inventions: map.inventions,
    benefits: map.benefits.map(benefit => ({
      ...benefit,
      support: supportOf(benefit.makers),
      evidence: evidenceFor(benefit, recent),
      behindNewOffer: benefit.sellers.some(seller => supports(seller) && isNewOffer(seller.pitch.record)),
      effort: shares.effortOn(benefit),
      emphasis: shares.emphasisOn(benefit),
    })),
    pitches: map.pitches.map(pitch => ({
      ...pitch,
      staleness: stalenessOf(pitch, asOf, thresholds.staleDays),
      share: shareOf(pitch.record.emphasis, map.emphasisTotal),
    })),
  }
}

/** The same reading with other weights on the links; only what depends on them is computed again. */
export function reweigh(reading: Reading, weights: Weights): Reading {
  const shares = sharesOf(reading.map, weights)
  const benefits = reading.benefits.map(benefit => ({
    ...benefit,
    effort: shares.effortOn(benefit),
    emphasis: shares.emphasisOn(benefit),
  }))
  return { ...reading, weights, shares, benefits }
}

/** The share of all effort that an invention takes, a fraction; null when unknown. */
export function effortShare(reading: Reading, invention: ConnectedInvention): number | null {
  return shareOf(invention.record.effort, reading.map.effortTotal)
}

function shareOf(amount: number | null, total: number): number | null {
  return amount === null || total <= 0 ? null : amount / total
}
