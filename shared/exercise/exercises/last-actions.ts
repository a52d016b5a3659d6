import { openActions } from '../../decision/actions.ts'
import { currentRun } from '../../session/session-run.ts'
import { carriedActions } from '../carried-actions.ts'
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
  gaps: room => [
    ...gap('actions-unanswered', carriedActions(room).waiting.length),
    ...gap('actions-without-owner', openActions(room.workshop).filter(({ owner }) => owner === null).length),
  ],
  facts: room => {
    const { waiting, answered } = carriedActions(room)
    // What is promised after the step has been left was not asked for in it.
    const isHere = currentRun(room.session)?.step === room.step
    return [fact('actions-answered', answered.length, isHere ? answered.length + waiting.length : null)]
  },
} as const satisfies Exercise
