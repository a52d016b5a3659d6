import type { Exercise } from '../exercise.ts'
import { voteFacts, voteGaps } from '../vote-reading.ts'

/** Dots in silence say which gap costs most; the tally stands by function when it is revealed. */
export const dots = {
  id: 'dots',
  minutes: 7,
  captures: ['ballot'],
  view: 'vote',
  stage: 'vote',
  method: 'dots',
  silent: true,
  gaps: voteGaps,
  facts: voteFacts,
} as const satisfies Exercise
