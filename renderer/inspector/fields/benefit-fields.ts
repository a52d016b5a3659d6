import type { Benefit } from '../../../shared/map/benefit.ts'
import type { FieldsOf } from './field-kinds.ts'

/** The fields of a benefit, in the order they are asked. */
export const benefitFields = {
  title: { kind: 'title' },
  identity: { kind: 'truth' },
  importance: {
    kind: 'steps',
    options: [1, 2, 3, 4, 5],
    names: words => words.inspector.option.importance,
  },
  goodEnough: { kind: 'level', form: 'line' },
  ours: { kind: 'level', form: 'dot' },
  rival: { kind: 'level', form: 'ring' },
  ratedAt: { kind: 'day', past: true },
  segment: { kind: 'line' },
  note: { kind: 'text' },
} as const satisfies FieldsOf<Benefit, 'id' | 'place'>
