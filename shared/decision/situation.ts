import type { PlacedInvention } from '../analysis/connected-map.ts'
import { enabledBy } from '../analysis/connected-map.ts'
import type { BenefitReading, PitchReading, Reading } from '../analysis/reading.ts'
import { splitOf } from '../analysis/shares.ts'
import type { Id } from '../lang/id.ts'
import type { Situation } from './decision-option.ts'

/** The invention a finding is about, or the one behind its benefit that costs most; null when there is none. */
export function inventionConcerned(situation: Situation): PlacedInvention | null {
  const { reading, subjects } = situation
  const own = reading.inventions.find(({ record }) => subjects.includes(record.id))
  if (own) return own
  const benefit = benefitConcerned(situation)
  return benefit ? largestMaker(reading, benefit) : null
}

/** The benefit a finding is about, or the one its card leans on most; null when there is none. */
export function benefitConcerned({ reading, subjects }: Situation): BenefitReading | null {
  const own = reading.benefits.find(({ record }) => subjects.includes(record.id))
  if (own) return own
  const pitch = reading.pitches.find(({ record }) => subjects.includes(record.id))
  const invention = reading.inventions.find(({ record }) => subjects.includes(record.id))
  const joints = pitch?.sells ?? (invention ? enabledBy(reading.map, invention) : [])
  const strongest = largest(joints, ({ link }) => link.strength)
  return strongest ? (reading.benefits[strongest.benefit.index] ?? null) : null
}

/** The pitch a finding is about, or the one that tells most of its benefit; null when there is none. */
export function pitchConcerned(situation: Situation): PitchReading | null {
  const { reading, subjects } = situation
  const own = reading.pitches.find(({ record }) => subjects.includes(record.id))
  if (own) return own
  const benefit = benefitConcerned(situation)
  return benefit ? largestPitch(reading, benefit) : null
}

/** The invention with most effort behind a benefit. */
export function largestMaker(reading: Reading, benefit: BenefitReading): PlacedInvention | null {
  return largest(reading.inventions, invention => {
    const joints = enabledBy(reading.map, invention)
    const joint = joints.find(other => other.benefit.index === benefit.index)
    if (!joint) return null
    return (invention.record.effort ?? 0) * splitOf(joint.link, joints, reading.weights)
  })
}

/** The pitch with most emphasis on a benefit. */
export function largestPitch(reading: Reading, benefit: BenefitReading): PitchReading | null {
  return largest(reading.pitches, pitch => {
    const joint = pitch.sells.find(other => other.benefit.index === benefit.index)
    return joint ? (pitch.share ?? 0) * splitOf(joint.link, pitch.sells, reading.weights) : null
  })
}

/** The benefit on which selling is furthest ahead of R&D, with somebody to build it; null when there is none. */
export function mostStarved(reading: Reading, except?: Id): BenefitReading | null {
  return largest(reading.benefits, benefit => {
    if (benefit.record.id === except || !largestMaker(reading, benefit)) return null
    return (benefit.emphasis ?? 0) - (benefit.effort ?? 0)
  })
}

/** The benefit on which R&D is furthest ahead of selling; null when there is none. */
export function mostFed(reading: Reading, except?: Id): BenefitReading | null {
  return largest(reading.benefits, benefit =>
    benefit.record.id === except ? null : (benefit.effort ?? 0) - (benefit.emphasis ?? 0),
  )
}

/** The item with the largest measure, the first of equals; null measures do not take part. */
export function largest<Item>(items: readonly Item[], measure: (item: Item) => number | null): Item | null {
  let best: Item | null = null
  let bestSize = Number.NEGATIVE_INFINITY
  for (const item of items) {
    const size = measure(item)
    if (size === null || size <= bestSize) continue
    best = item
    bestSize = size
  }
  return best
}
