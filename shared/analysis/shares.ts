import type { Link } from '../map/link.ts'
import type { ConnectedMap, PlacedBenefit } from './connected-map.ts'
import type { Joints } from './joints.ts'
import { strengthAt } from './joints.ts'
import type { Weights } from './weights.ts'

/**
 * Where effort and emphasis land, as fractions of all effort and all emphasis (domain.md, section 2).
 * Null where there is no effort or no emphasis to share.
 */
export interface Shares {
  readonly effortOn: (benefit: PlacedBenefit) => number | null
  readonly emphasisOn: (benefit: PlacedBenefit) => number | null
  readonly unlinkedEffort: number | null
  readonly unlinkedEmphasis: number | null
}

/** Splits every effort and every emphasis over its links, in time linear in cards and links. */
export function sharesOf(map: ConnectedMap, weights: Weights): Shares {
  const effort = new Spread(map.benefits.length, map.effortTotal, map.enables, weights)
  for (const { index, record } of map.inventions) effort.add(index, record.effort ?? 0)
  const emphasis = new Spread(map.benefits.length, map.emphasisTotal, map.soldAs, weights)
  for (const { index, record } of map.pitches) emphasis.add(index, record.emphasis ?? 0)
  return {
    effortOn: benefit => effort.shareOf(benefit),
    emphasisOn: benefit => emphasis.shareOf(benefit),
    unlinkedEffort: effort.unlinkedShare(),
    unlinkedEmphasis: emphasis.unlinkedShare(),
  }
}

/** How the weight of one link compares with all links of its card, a fraction; 0 when the card has none. */
export function splitOf(link: Link, joints: readonly { readonly link: Link }[], weights: Weights): number {
  const all = joints.reduce((sum, joint) => sum + weights[joint.link.strength], 0)
  return all > 0 ? weights[link.strength] / all : 0
}

/** Collects the amounts of cards on benefits by the weights of their links. */
class Spread {
  private readonly landed: Float64Array
  private unlinked = 0

  constructor(
    benefits: number,
    private readonly total: number,
    private readonly joints: Joints,
    private readonly weights: Weights,
  ) {
    this.landed = new Float64Array(benefits)
  }

  add(card: number, amount: number) {
    if (amount === 0) return
    const { start, benefit } = this.joints
    const from = start[card] ?? 0
    const end = start[card + 1] ?? 0
    let all = 0
    for (let at = from; at < end; at += 1) all += this.weights[strengthAt(this.joints, at)]
    if (all === 0) this.unlinked += amount
    for (let at = from; at < end; at += 1) {
      const place = benefit[at] ?? 0
      const part = (amount * this.weights[strengthAt(this.joints, at)]) / all
      this.landed[place] = (this.landed[place] ?? 0) + part
    }
  }

  shareOf({ index }: PlacedBenefit): number | null {
    return this.total > 0 ? (this.landed[index] ?? 0) / this.total : null
  }

  unlinkedShare(): number | null {
    return this.total > 0 ? this.unlinked / this.total : null
  }
}
