import type { Exercise } from '../exercise.ts'
import { fact } from '../room-reading.ts'

/** Anything, on the whole map. */
export const freeCanvas = {
  id: 'free-canvas',
  minutes: 10,
  captures: ['invention', 'benefit', 'pitch', 'link', 'evidence', 'parked'],
  view: 'canvas',
  stage: 'overview',
  silent: false,
  gaps: () => [],
  facts: ({ workshop }) => [
    fact('inventions', workshop.inventions.size),
    fact('benefits', workshop.benefits.size),
    fact('pitches', workshop.pitches.size),
  ],
} as const satisfies Exercise
