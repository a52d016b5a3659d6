import type { Decision } from '../../../shared/workshop/records/decision.ts'
import { Mover } from '../../../shared/workshop/records/decision.ts'
import type { FieldsOf } from './field-kinds.ts'

/** The fields of a decision; the finding it answers and the effect it expects are shown beside them. */
export const decisionFields = {
  subject: { kind: 'line' },
  option: { kind: 'text' },
  reason: { kind: 'text' },
  mover: { kind: 'choice', options: Mover.options, names: words => words.inspector.option.mover },
  difficulty: {
    kind: 'steps',
    options: [1, 2, 3, 4, 5],
    names: words => words.inspector.option.difficulty,
  },
  door: { kind: 'steps', options: ['two-way', 'one-way'], names: words => words.inspector.option.door },
  premortem: { kind: 'lines' },
  approver: { kind: 'line' },
  acknowledgedBy: { kind: 'functions' },
  dissent: { kind: 'text' },
  decidedOn: { kind: 'day', past: true },
  reviewOn: { kind: 'day' },
} as const satisfies FieldsOf<Decision, 'id' | 'finding' | 'expected'>
