import type { Evidence } from '../../../shared/map/evidence.ts'
import { EvidenceKind, Verdict } from '../../../shared/map/evidence.ts'
import type { FieldsOf } from './field-kinds.ts'

/** The fields of a piece of evidence; what we make of it opens only after the words (seed 004). */
export const evidenceFields = {
  about: { kind: 'card' },
  verbatim: { kind: 'text', voice: 'customer' },
  interpretation: { kind: 'text', after: 'verbatim' },
  verdict: { kind: 'steps', options: Verdict.options, names: words => words.inspector.option.verdict },
  kind: {
    kind: 'choice',
    options: EvidenceKind.options,
    names: words => words.inspector.option.evidenceKind,
  },
  customer: { kind: 'line' },
  date: { kind: 'day', past: true },
  heardBy: { kind: 'person' },
  knownToCreators: { kind: 'yes-no' },
} as const satisfies FieldsOf<Evidence, 'id'>
