import type { Action } from '../../../shared/workshop/records/action.ts'
import type { FieldsOf } from './field-kinds.ts'

/** The fields of an action: who does what by when, and for which decision. */
export const actionFields = {
  title: { kind: 'title' },
  owner: { kind: 'line' },
  due: { kind: 'day' },
  decision: { kind: 'decision' },
  state: {
    kind: 'steps',
    options: ['open', 'done', 'moved', 'dropped'],
    names: words => words.inspector.option.actionState,
    required: true,
  },
} as const satisfies FieldsOf<Action, 'id'>
