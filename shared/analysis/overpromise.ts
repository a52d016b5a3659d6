import type { BenefitReading, PitchReading, Reading } from './reading.ts'
import { splitOf } from './shares.ts'
import { claimsMoreThan } from './support.ts'

/** A benefit for which a pitch claims more than exists, with the part of the pitch that does so. */
export interface Overclaim {
  readonly benefit: BenefitReading
  readonly split: number
}

/** The benefits for which a pitch claims more than stands behind them; those without support count as unsupported instead. */
export function overclaimsOf(reading: Reading, pitch: PitchReading): readonly Overclaim[] {
  return pitch.sells.flatMap(({ link, benefit }) => {
    const known = reading.benefits[benefit.index]
    if (!known || !claimsMoreThan(pitch.record.claim, known.support)) return []
    return { benefit: known, split: splitOf(link, pitch.sells, reading.weights) }
  })
}

/** The share of all emphasis with which a pitch claims more than exists, a fraction; null when its emphasis or claim is unknown. */
export function overpromisedShare(reading: Reading, pitch: PitchReading): number | null {
  if (pitch.share === null || pitch.record.claim === null) return null
  let split = 0
  for (const overclaim of overclaimsOf(reading, pitch)) split += overclaim.split
  return pitch.share * split
}
