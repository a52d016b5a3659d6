import type { Exercise } from '../exercise.ts'
import { fact, gap } from '../room-reading.ts'

/** What must be true for this to sell, and when that is looked at again; those overdue come first. */
export const assumptions = {
  id: 'assumptions',
  minutes: 10,
  captures: ['assumption'],
  view: 'assumptions',
  stage: 'prompt',
  silent: false,
  gaps: ({ workshop, asOf }) => {
    const held = [...workshop.assumptions.values()].filter(({ state }) => state !== 'broken')
    return [
      ...gap(
        'assumptions-overdue',
        held.filter(({ reviewBy }) => reviewBy !== null && reviewBy < asOf).length,
      ),
      ...gap('assumptions-without-review', held.filter(({ reviewBy }) => reviewBy === null).length),
    ]
  },
  facts: ({ workshop }) => [fact('assumptions', workshop.assumptions.size)],
} as const satisfies Exercise
