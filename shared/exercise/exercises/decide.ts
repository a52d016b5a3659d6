import type { Exercise } from '../exercise.ts'
import { decisionsMade, fact, gap } from '../room-reading.ts'

/** Who moves, and what the room does about the gaps that matter most. */
export const decide = {
  id: 'decide',
  minutes: 20,
  captures: ['decision'],
  view: 'decide',
  stage: 'decision',
  silent: false,
  gaps: room => {
    const made = decisionsMade(room)
    return [
      ...gap('findings-undecided', made.length === 0 ? 1 : 0),
      ...gap('decisions-without-mover', made.filter(({ mover }) => mover === null).length),
      ...gap('decisions-without-approver', made.filter(({ approver }) => approver === null).length),
      ...gap('decisions-unacknowledged', made.filter(one => one.acknowledgedBy.length === 0).length),
    ]
  },
  facts: room => [fact('decisions', decisionsMade(room).length)],
} as const satisfies Exercise
