import type { Link } from '../../../shared/map/link.ts'
import type { FieldsOf } from './field-kinds.ts'

/** The fields of a link; both ends say why. */
export const linkFields = {
  from: { kind: 'card' },
  to: { kind: 'card' },
  strength: { kind: 'steps', options: [9, 3, 1], names: words => words.map.strength, required: true },
  whyFrom: { kind: 'text' },
  whyTo: { kind: 'text' },
  customerWords: { kind: 'text', voice: 'customer' },
} as const satisfies FieldsOf<Link, 'id'>
