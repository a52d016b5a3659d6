import type { Exercise } from '../exercise.ts'
import { activeInventions, fact, gap, silentFunctions } from '../room-reading.ts'

/** What was invented or funded, what it cost, and what it was meant to improve. */
export const whatWeInvent = {
  id: 'what-we-invent',
  minutes: 10,
  captures: ['invention'],
  view: 'inventing',
  stage: 'prompt',
  silent: true,
  gaps: room => {
    const inventions = activeInventions(room)
    const silent = silentFunctions(room)
    return [
      ...gap('inventions-without-effort', inventions.filter(({ effort }) => effort === null).length),
      ...gap('inventions-without-status', inventions.filter(({ status }) => status === null).length),
      ...gap('inventions-without-intent', inventions.filter(one => one.intendedBenefit === null).length),
      ...gap('functions-silent', silent.length, silent),
    ]
  },
  facts: room => {
    const inventions = activeInventions(room)
    return [
      fact('inventions', inventions.length),
      fact(
        'effort',
        inventions.reduce((sum, { effort }) => sum + (effort ?? 0), 0),
      ),
    ]
  },
} as const satisfies Exercise
