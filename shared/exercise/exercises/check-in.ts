import type { Exercise } from '../exercise.ts'
import { fact, functionsThere, gap } from '../room-reading.ts'

/** Everybody shows how well what we build and what we sell match, before a word is said. */
export const checkIn = {
  id: 'check-in',
  minutes: 5,
  captures: ['score'],
  view: 'score',
  stage: 'scores',
  check: 'checkIn',
  silent: false,
  gaps: room => {
    const scored = new Set(
      room.session.checkIn.filter(({ scores }) => scores.length > 0).map(one => one.function),
    )
    const missing = functionsThere(room).filter(name => !scored.has(name))
    return gap('functions-without-score', missing.length, missing)
  },
  facts: ({ session }) => [
    fact(
      'scores',
      session.checkIn.reduce((sum, { scores }) => sum + scores.length, 0),
    ),
  ],
} as const satisfies Exercise
