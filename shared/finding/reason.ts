import type { Id } from '../lang/id.ts'

/** Every number or fact a trigger may name, with the unit it is written in. */
export const REASON_UNITS = {
  effort: 'share',
  emphasis: 'share',
  drift: 'points',
  split: 'share',
  offRoad: 'share',
  support: 'status',
  status: 'status',
  statusSince: 'day',
  ip: 'protection',
  protectors: 'count',
  importance: 'rating',
  goodEnough: 'level',
  ours: 'level',
  rival: 'level',
  price: 'money',
  alternativePrice: 'money',
  premium: 'ratio',
  claim: 'claim',
  overpromised: 'share',
  promisedFor: 'day',
  availableFrom: 'day',
  reviewed: 'day',
  daysSinceReview: 'days',
  newOffer: 'fact',
  evidence: 'count',
  contradictions: 'count',
  paidHearers: 'count',
  makersHeard: 'count',
  heard: 'count',
  function: 'function',
  answered: 'count',
  missing: 'count',
  commission: 'money',
  usualCommission: 'money',
  commissionRatio: 'ratio',
  today: 'share',
  next: 'share',
  later: 'share',
  links: 'count',
  oneSided: 'count',
  nextSession: 'day',
  daysSinceSession: 'days',
  cadence: 'days',
} as const
export type ReasonLabel = keyof typeof REASON_UNITS
export type ReasonUnit = (typeof REASON_UNITS)[ReasonLabel]

/** One number or fact of a trigger with the record it belongs to; null record is the workshop, null value is unknown. */
export interface Reason {
  readonly record: Id | null
  readonly label: ReasonLabel
  readonly value: number | string | null
}

/** Names one number or fact of a trigger. */
export function reason(record: Id | null, label: ReasonLabel, value: Reason['value']): Reason {
  return { record, label, value }
}
