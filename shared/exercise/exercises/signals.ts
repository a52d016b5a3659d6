import type { Exercise } from '../exercise.ts'
import { capturedHere, fact, gap, silentFunctions } from '../room-reading.ts'

/** One thing everybody heard out there this week. */
export const signals = {
  id: 'signals',
  minutes: 5,
  captures: ['evidence', 'parked'],
  view: 'signals',
  stage: 'prompt',
  silent: false,
  gaps: room => {
    const silent = silentFunctions(room)
    return gap('functions-silent', silent.length, silent)
  },
  facts: room => [fact('signals', capturedHere(room, room.workshop.evidence))],
} as const satisfies Exercise
