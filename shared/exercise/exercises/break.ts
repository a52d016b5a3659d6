import type { Exercise } from '../exercise.ts'

/** A break; the room sees when it ends. */
export const pause = {
  id: 'break',
  minutes: 10,
  captures: [],
  view: 'break',
  stage: 'break',
  silent: false,
  gaps: () => [],
  facts: () => [],
} as const satisfies Exercise
