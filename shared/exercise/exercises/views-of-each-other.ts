import type { Exercise } from '../exercise.ts'
import { fact, functionsThere, gap } from '../room-reading.ts'

/** What the functions think of each other and want from each other, written in silence and shown together (seed 002). */
export const viewsOfEachOther = {
  id: 'views-of-each-other',
  minutes: 30,
  captures: ['perception'],
  view: 'views',
  stage: 'views',
  silent: true,
  gaps: room => {
    const spoken = new Set([...room.workshop.perceptions.values()].map(({ from }) => from))
    const missing = functionsThere(room).filter(name => !spoken.has(name))
    return gap('perceptions-missing', missing.length, missing)
  },
  facts: ({ workshop }) => [fact('perceptions', workshop.perceptions.size)],
} as const satisfies Exercise
