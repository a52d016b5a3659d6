import type { Exercise } from '../exercise.ts'
import { voteFacts, voteGaps } from '../vote-reading.ts'

/** Two scores for the gaps that got most dots: how much it would bring, and how hard it would be. */
export const impactAndEffort = {
  id: 'impact-and-effort',
  minutes: 5,
  captures: ['ballot'],
  view: 'vote',
  stage: 'vote',
  method: 'score',
  silent: true,
  gaps: voteGaps,
  facts: voteFacts,
} as const satisfies Exercise
