import { overpromisedShare } from './overpromise.ts'
import type { Reading } from './reading.ts'

/** The share of emphasis that claims more than exists, a fraction; null until a pitch with emphasis has a claim. */
export function overpromiseOf(reading: Reading): number | null {
  let sum: number | null = null
  for (const pitch of reading.pitches) {
    const share = overpromisedShare(reading, pitch)
    if (share !== null) sum = (sum ?? 0) + share
  }
  return sum
}

/** The share of emphasis whose material is out of date, a fraction; null without emphasis. */
export function stalenessShareOf({ pitches, map }: Reading): number | null {
  if (map.emphasisTotal <= 0) return null
  let sum = 0
  for (const { staleness, share } of pitches) if (staleness.stale) sum += share ?? 0
  return sum
}
