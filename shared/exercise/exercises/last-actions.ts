import { isOpen } from '../../decision/actions.ts'
import type { Exercise } from '../exercise.ts'
import { fact, gap } from '../room-reading.ts'

/** What was promised last time comes first, one at a time: done, moved or dropped. */
export const lastActions = {
  id: 'last-actions',
  minutes: 8,
  captures: ['action'],
  view: 'actions',
  stage: 'action',
  silent: false,
  gaps: ({ workshop }) => {
    const actions = [...workshop.actions.values()]
    return [
      ...gap('actions-unanswered', actions.filter(({ state }) => state === 'open').length),
      ...gap(
        'actions-without-owner',
        actions.filter(action => isOpen(action) && action.owner === null).length,
      ),
    ]
  },
  facts: ({ workshop }) => {
    const actions = [...workshop.actions.values()]
    return [fact('actions-answered', actions.filter(({ state }) => state !== 'open').length, actions.length)]
  },
} as const satisfies Exercise
