import type { Link } from '../map/link.ts'
import type { ConnectedBenefit, ConnectedMap } from './connected-map.ts'
import type { Weights } from './weights.ts'

/**
 * Where effort and emphasis land, as fractions of all effort and all emphasis (domain.md, section 2).
 * Null where there is no effort or no emphasis to share.
 */
export interface Shares {
  readonly effortOn: (benefit: ConnectedBenefit) => number | null
  readonly emphasisOn: (benefit: ConnectedBenefit) => number | null
  readonly unlinkedEffort: number | null
  readonly unlinkedEmphasis: number | null
}

interface Joint {
  readonly link: Link
  readonly benefit: ConnectedBenefit
}

/** Splits every effort and every emphasis over its links, in time linear in cards and links. */
export function sharesOf(map: ConnectedMap, weights: Weights): Shares {
  const effort = new Spread(map.benefits.length, map.effortTotal, weights)
  for (const { record, enables } of map.inventions) effort.add(record.effort ?? 0, enables)
  const emphasis = new Spread(map.benefits.length, map.emphasisTotal, weights)
  for (const { record, sells } of map.pitches) emphasis.add(record.emphasis ?? 0, sells)
  return {
    effortOn: benefit => effort.shareOf(benefit),
    emphasisOn: benefit => emphasis.shareOf(benefit),
    unlinkedEffort: effort.unlinkedShare(),
    unlinkedEmphasis: emphasis.unlinkedShare(),
  }
}

/** How the weight of one link compares with all links of its card; 0 when the card has none. */
export function splitOf(link: Link, joints: readonly Joint[], weights: Weights): number {
  const all = weighAll(joints, weights)
  return all > 0 ? weights[link.strength] / all : 0
}

function weighAll(joints: readonly Joint[], weights: Weights): number {
  let all = 0
  for (const { link } of joints) all += weights[link.strength]
  return all
}

/** Collects amounts on benefits by the weights of their links. */
class Spread {
  private readonly landed: Float64Array
  private unlinked = 0

  constructor(
    benefits: number,
    private readonly total: number,
    private readonly weights: Weights,
  ) {
    this.landed = new Float64Array(benefits)
  }

  add(amount: number, joints: readonly Joint[]) {
    if (joints.length === 0) this.unlinked += amount
    if (amount === 0 || joints.length === 0) return
    const perWeight = amount / weighAll(joints, this.weights)
    for (const { link, benefit } of joints) {
      this.landed[benefit.index] = (this.landed[benefit.index] ?? 0) + perWeight * this.weights[link.strength]
    }
  }

  shareOf(benefit: ConnectedBenefit): number | null {
    return this.total > 0 ? (this.landed[benefit.index] ?? 0) / this.total : null
  }

  unlinkedShare(): number | null {
    return this.total > 0 ? this.unlinked / this.total : null
  }
}
