import type { VoteMethod } from '../workshop/records/round.ts'

/** What one voter may give to one subject, and whether all that is given comes from a budget. */
export interface VoteRange {
  readonly least: number
  readonly most: number
  readonly spends: boolean
}

const POINTS = 100

/** The range of each method: dots from a budget, a fist of zero to five fingers, a score of one to five, 100 points. */
export function rangeOf(method: VoteMethod, budget: number | null): VoteRange {
  const ranges: Record<VoteMethod, VoteRange> = {
    dots: { least: 0, most: budget ?? Number.MAX_SAFE_INTEGER, spends: true },
    fist: { least: 0, most: 5, spends: false },
    score: { least: 1, most: 5, spends: false },
    points: { least: 0, most: budget ?? POINTS, spends: true },
  }
  return ranges[method]
}

/** What a voter may spend by default: a quarter of the options as dots, at least one; 100 points; nothing elsewhere. */
export function usualBudget(method: VoteMethod, options: number): number | null {
  if (method === 'dots') return Math.max(1, Math.ceil(options / 4))
  return method === 'points' ? POINTS : null
}
