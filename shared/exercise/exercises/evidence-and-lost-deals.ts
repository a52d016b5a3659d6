import type { Exercise } from '../exercise.ts'
import { capturedHere, fact, gap } from '../room-reading.ts'

/** What customers said and did, the words first; a deal that was lost, and whether its inventors know. */
export const evidenceAndLostDeals = {
  id: 'evidence-and-lost-deals',
  minutes: 10,
  captures: ['evidence'],
  view: 'evidence',
  stage: 'prompt',
  silent: false,
  gaps: room => {
    const evidence = [...room.workshop.evidence.values()]
    return [
      ...gap('lost-deals-missing', evidence.some(({ kind }) => kind === 'lost-deal') ? 0 : 1),
      ...gap('evidence-without-hearer', evidence.filter(({ heardBy }) => heardBy === null).length),
    ]
  },
  facts: room => [
    fact('evidence', capturedHere(room, room.workshop.evidence)),
    fact(
      'lost-deals',
      [...room.workshop.evidence.values()].filter(({ kind }) => kind === 'lost-deal').length,
    ),
  ],
} as const satisfies Exercise
