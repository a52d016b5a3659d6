import { asksPremortem } from '../../decision/missing-in-decision.ts'
import type { Exercise } from '../exercise.ts'
import { decisionsMade, fact, gap } from '../room-reading.ts'

/** It is a year from now and the decision failed: why? And who does what by when, so that it does not. */
export const preMortem = {
  id: 'pre-mortem',
  minutes: 8,
  captures: ['risk', 'action'],
  view: 'pre-mortem',
  stage: 'decision',
  silent: false,
  gaps: room => {
    const made = decisionsMade(room)
    const actions = [...room.workshop.actions.values()]
    const acted = new Set(actions.map(({ decision }) => decision))
    const unrisked = made.filter(one => asksPremortem(one) && one.premortem.length === 0)
    return [
      ...gap('decisions-without-premortem', unrisked.length),
      ...gap('decisions-without-action', made.filter(({ id }) => !acted.has(id)).length),
      ...gap(
        'actions-without-owner',
        actions.filter(one => one.state === 'open' && one.owner === null).length,
      ),
    ]
  },
  facts: room => [
    fact(
      'risks',
      decisionsMade(room).reduce((sum, { premortem }) => sum + premortem.length, 0),
    ),
  ],
} as const satisfies Exercise
