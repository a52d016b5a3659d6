import type { Exercise } from '../exercise.ts'
import { fact, functionsThere, gap } from '../room-reading.ts'

/** The same fingers again, and the sentence everybody takes home; the day of the next session is set. */
export const checkOut = {
  id: 'check-out',
  minutes: 7,
  captures: ['score'],
  view: 'score',
  stage: 'scores',
  check: 'checkOut',
  silent: false,
  gaps: room => {
    const { session, workshop } = room
    const scored = new Set(
      session.checkOut.filter(({ scores }) => scores.length > 0).map(one => one.function),
    )
    const spoken = new Set(
      session.checkOut.filter(({ sentence }) => sentence !== null).map(one => one.function),
    )
    const there = functionsThere(room)
    const unscored = there.filter(name => !scored.has(name))
    const unspoken = there.filter(name => !spoken.has(name))
    return [
      ...gap('functions-without-score', unscored.length, unscored),
      ...gap('sentences-missing', unspoken.length, unspoken),
      ...gap('parked-open', [...workshop.parked.values()].filter(({ state }) => state === 'open').length),
      ...gap('next-date-missing', session.nextDate === null ? 1 : 0),
    ]
  },
  facts: ({ session }) => [
    fact(
      'scores',
      session.checkOut.reduce((sum, { scores }) => sum + scores.length, 0),
    ),
  ],
} as const satisfies Exercise
