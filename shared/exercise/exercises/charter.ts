import type { Exercise } from '../exercise.ts'
import { fact, gap } from '../room-reading.ts'

/** The product-team charter: what every function gives, and what it needs from the others. */
export const charter = {
  id: 'charter',
  minutes: 4,
  captures: ['contribution'],
  view: 'charter',
  stage: 'charter',
  silent: false,
  gaps: ({ workshop }) => {
    const told = [...workshop.contributions.values()]
    const open = workshop.header.requiredFunctions.filter(
      name => !told.some(one => one.function === name && one.gives && one.needs),
    )
    return gap('charter-empty', open.length, open)
  },
  facts: ({ workshop }) => [fact('contributions', workshop.contributions.size)],
} as const satisfies Exercise
