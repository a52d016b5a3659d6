import type { Participant } from '../../../shared/team/participant.ts'
import { TeamFunction } from '../../../shared/team/team-function.ts'
import type { FieldsOf } from './field-kinds.ts'

/** The fields of a participant; how they are paid stays in the facilitator's window. */
export const participantFields = {
  name: { kind: 'title' },
  function: {
    kind: 'choice',
    options: TeamFunction.options,
    names: words => words.inspector.option.function,
  },
  part: {
    kind: 'choice',
    options: ['facilitator', 'approver', 'advocate', 'member'],
    names: words => words.inspector.option.part,
  },
  track: {
    kind: 'choice',
    options: ['innovation', 'execution', 'both'],
    names: words => words.inspector.option.participantTrack,
  },
  paidOnDeal: { kind: 'yes-no' },
} as const satisfies FieldsOf<Participant, 'id'>
