import type { Day } from '../lang/day.ts'
import { daysBetween } from '../lang/day.ts'
import type { Id } from '../lang/id.ts'
import type { Evidence } from '../map/evidence.ts'
import type { Participant } from '../team/participant.ts'
import type { Workshop } from '../workshop/workshop.ts'
import type { ConnectedBenefit } from './connected-map.ts'
import { supports } from './support.ts'

/** A recent piece of evidence with the one who heard it; null when unknown or deleted. */
export interface Heard {
  readonly evidence: Evidence
  readonly hearer: Participant | null
}

/** Recent evidence by the card it is about. */
export type RecentEvidence = ReadonlyMap<Id, readonly Heard[]>

/** True within the window of days up to `asOf`, both ends included; undated and later evidence is not recent. */
export function isRecent(date: Day | null, asOf: Day, window: number): boolean {
  if (date === null) return false
  const age = daysBetween(date, asOf)
  return age >= 0 && age <= window
}

/** All evidence that is recent at a day, by the card it is about. */
export function recentEvidence(workshop: Workshop, asOf: Day): RecentEvidence {
  const found = new Map<Id, Heard[]>()
  for (const evidence of workshop.evidence.values()) {
    if (!isRecent(evidence.date, asOf, workshop.header.thresholds.recentDays)) continue
    const hearer = evidence.heardBy === null ? null : (workshop.participants.get(evidence.heardBy) ?? null)
    const pieces = found.get(evidence.about)
    if (pieces) pieces.push({ evidence, hearer })
    else found.set(evidence.about, [{ evidence, hearer }])
  }
  return found
}

/** The recent evidence that counts for a benefit: about it, or about a pitch it is linked to at 3 or 9. */
export function evidenceFor(benefit: ConnectedBenefit, recent: RecentEvidence): readonly Heard[] {
  const pieces = [...(recent.get(benefit.record.id) ?? [])]
  for (const seller of benefit.sellers) {
    if (supports(seller)) pieces.push(...(recent.get(seller.pitch.id) ?? []))
  }
  return pieces
}

/** True when somebody who is known not to be paid on the deal heard it. */
export function heardByNeutral(pieces: readonly Heard[]): boolean {
  return pieces.some(({ hearer }) => hearer?.paidOnDeal === 'no')
}
