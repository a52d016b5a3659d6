import type { Day } from '../lang/day.ts'
import type { Thresholds } from '../workshop/thresholds.ts'
import type { Workshop } from '../workshop/workshop.ts'
import { connectMap } from './connect-map.ts'
import type { ConnectedBenefit, ConnectedMap, ConnectedPitch, PlacedInvention } from './connected-map.ts'
import type { Makers } from './makers.ts'
import { makersBehind } from './makers.ts'
import { isNewOffer } from './new-offers.ts'
import type { Heard, RecentEvidence } from './recent-evidence.ts'
import { evidenceFor, recentEvidence } from './recent-evidence.ts'
import type { Shares } from './shares.ts'
import { sharesOf } from './shares.ts'
import type { Staleness } from './staleness.ts'
import { stalenessOf } from './staleness.ts'
import { supports } from './support.ts'
import type { Weights } from './weights.ts'
import { USUAL_WEIGHTS } from './weights.ts'
import type { WhyCount } from './why-count.ts'
import { countWhys } from './why-count.ts'

/** A benefit with what stands behind it and what was heard about it. */
export interface BenefitReading extends ConnectedBenefit, Readonly<Makers> {
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
  readonly whys: WhyCount
  /** The active ones. */
  readonly inventions: readonly PlacedInvention[]
  readonly benefits: readonly BenefitReading[]
  readonly pitches: readonly PitchReading[]
}

/** Reads a workshop at a day under the usual weights, in time linear in records and links. */
export function readWorkshopAt(workshop: Workshop, asOf: Day): Reading {
  const { thresholds } = workshop.header
  const map = connectMap(workshop)
  const recent = recentEvidence(workshop, asOf)
  const shares = sharesOf(map, USUAL_WEIGHTS)
  const makers = makersBehind(map)
  return {
    workshop,
    asOf,
    thresholds,
    weights: USUAL_WEIGHTS,
    map,
    shares,
    recent,
    whys: countWhys(map),
    inventions: map.inventions,
    benefits: map.benefits.map((benefit, at) => ({
      ...benefit,
      ...(makers[at] as Makers),
      evidence: evidenceFor(benefit, recent),
      behindNewOffer: benefit.sellers.some(seller => supports(seller) && isNewOffer(seller.pitch)),
      effort: shares.effortOn(benefit),
      emphasis: shares.emphasisOn(benefit),
    })),
    pitches: map.pitches.map(pitch => ({
      ...pitch,
      staleness: stalenessOf(pitch, makers, asOf, thresholds.staleDays),
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
export function effortShare({ map }: Reading, { record }: PlacedInvention): number | null {
  return shareOf(record.effort, map.effortTotal)
}

function shareOf(amount: number | null, total: number): number | null {
  return amount === null || total <= 0 ? null : amount / total
}
