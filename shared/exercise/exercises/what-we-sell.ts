import type { Exercise } from '../exercise.ts'
import { fact, gap, pitchesIn, silentFunctions } from '../room-reading.ts'

const ALL_POINTS = 100

/** What customers hear from us, written in silence, and 100 points shared over it. */
export const whatWeSell = {
  id: 'what-we-sell',
  minutes: 10,
  captures: ['pitch', 'benefit'],
  view: 'selling',
  stage: 'prompt',
  silent: true,
  gaps: room => {
    const pitches = pitchesIn(room)
    const points = pitches.reduce((sum, { emphasis }) => sum + (emphasis ?? 0), 0)
    const silent = silentFunctions(room)
    return [
      ...gap('pitches-without-emphasis', pitches.filter(({ emphasis }) => emphasis === null).length),
      ...gap('points-unspent', Math.max(0, ALL_POINTS - points)),
      ...gap('points-overspent', Math.max(0, points - ALL_POINTS)),
      ...gap('functions-silent', silent.length, silent),
    ]
  },
  facts: room => [
    fact('pitches', room.workshop.pitches.size),
    fact('benefits', room.workshop.benefits.size),
    fact(
      'points',
      pitchesIn(room).reduce((sum, { emphasis }) => sum + (emphasis ?? 0), 0),
      ALL_POINTS,
    ),
  ],
} as const satisfies Exercise
