import type { Exercise } from '../exercise.ts'
import { fact, gap } from '../room-reading.ts'

/** Better than buyers need, or just right: ours, the best rival's and good enough for every benefit. */
export const bestFit = {
  id: 'best-fit',
  minutes: 7,
  captures: ['level'],
  view: 'best-fit',
  stage: 'chart',
  silent: false,
  gaps: ({ workshop }) => {
    const unrated = [...workshop.benefits.values()].filter(
      ({ ours, goodEnough, rival }) => ours === null || goodEnough === null || rival === null,
    )
    const hasAdvocate = [...workshop.participants.values()].some(({ part }) => part === 'advocate')
    return [
      ...gap('benefits-without-levels', unrated.length),
      ...gap('advocate-missing', hasAdvocate ? 0 : 1),
    ]
  },
  facts: ({ workshop }) => {
    const benefits = [...workshop.benefits.values()]
    const rated = benefits.filter(({ ours, goodEnough }) => ours !== null && goodEnough !== null)
    return [fact('levels', rated.length, benefits.length)]
  },
} as const satisfies Exercise
