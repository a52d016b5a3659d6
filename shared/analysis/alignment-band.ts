import { atLeast } from './compare.ts'

const ALIGNED_FROM = 0.75
const PARTLY_FROM = 0.5

/** How an alignment is to be read: below a half, chance alone would do as well (domain.md, section 3). */
export type AlignmentReading = 'aligned' | 'partly' | 'chance'

/** The band an alignment falls into. */
export function bandOfAlignment(alignment: number): AlignmentReading {
  if (atLeast(alignment, ALIGNED_FROM)) return 'aligned'
  return atLeast(alignment, PARTLY_FROM) ? 'partly' : 'chance'
}
