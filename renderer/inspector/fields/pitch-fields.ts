import type { Pitch } from '../../../shared/map/pitch.ts'
import { Channel, Claim } from '../../../shared/map/pitch.ts'
import type { FieldsOf } from './field-kinds.ts'

/** The fields of a pitch, in the order they are asked. */
export const pitchFields = {
  title: { kind: 'title' },
  emphasis: { kind: 'amount', unit: 'points' },
  claim: { kind: 'steps', options: Claim.options, names: words => words.map.claim },
  promisedFor: { kind: 'day' },
  reviewed: { kind: 'day', past: true },
  segment: { kind: 'line' },
  isNew: { kind: 'truth' },
  channel: { kind: 'choice', options: Channel.options, names: words => words.inspector.option.channel },
  readiness: { kind: 'readiness' },
  price: { kind: 'amount', unit: 'currency' },
  alternativePrice: { kind: 'amount', unit: 'currency' },
  commissionPercent: { kind: 'amount', unit: 'percent' },
  servicePromise: { kind: 'text' },
  serviceVerdict: {
    kind: 'steps',
    options: ['met', 'gap', 'unknown'],
    names: words => words.inspector.option.serviceVerdict,
  },
  references: { kind: 'references' },
  collateral: { kind: 'collateral' },
  note: { kind: 'text' },
} as const satisfies FieldsOf<Pitch, 'id' | 'place'>
