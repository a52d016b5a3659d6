import type { Exercise } from '../exercise.ts'
import { capturedHere, fact } from '../room-reading.ts'

/** Anything, on the whole map. */
export const freeCanvas = {
  id: 'free-canvas',
  minutes: 10,
  captures: ['invention', 'benefit', 'pitch', 'link', 'evidence', 'parked'],
  view: 'canvas',
  stage: 'overview',
  silent: false,
  gaps: () => [],
  facts: room => [
    fact('inventions', capturedHere(room, room.workshop.inventions)),
    fact('benefits', capturedHere(room, room.workshop.benefits)),
    fact('pitches', capturedHere(room, room.workshop.pitches)),
  ],
} as const satisfies Exercise
