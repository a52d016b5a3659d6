import type { Invention } from '../../../shared/map/invention.ts'
import { Horizon, InventionStatus, Protection } from '../../../shared/map/invention.ts'
import type { FieldsOf } from './field-kinds.ts'

/** The fields of an invention, in the order they are asked. */
export const inventionFields = {
  title: { kind: 'title' },
  effort: { kind: 'amount', unit: 'effort' },
  status: { kind: 'steps', options: InventionStatus.options, names: words => words.map.status },
  statusSince: { kind: 'day', past: true },
  availableFrom: { kind: 'day' },
  horizon: {
    kind: 'steps',
    options: Horizon.options.map(option => option.value),
    names: words => words.map.horizon,
    spelled: true,
  },
  track: {
    kind: 'steps',
    options: ['innovation', 'execution'],
    names: words => words.inspector.option.track,
  },
  intendedBenefit: { kind: 'text' },
  owner: { kind: 'line' },
  ip: { kind: 'choice', options: Protection.options, names: words => words.map.ip },
  reference: { kind: 'line' },
  expires: { kind: 'day' },
  yearlyIpCost: { kind: 'amount', unit: 'currency-a-year' },
  tags: { kind: 'tags' },
  note: { kind: 'text' },
  source: { kind: 'source' },
} as const satisfies FieldsOf<Invention, 'id' | 'place'>
