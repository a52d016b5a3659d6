import { Day } from '../lang/day.ts'
import { Id } from '../lang/id.ts'
import { orNull, orUnknown } from '../lang/or-null.ts'
import { Line, Text } from '../lang/text.ts'
import { z } from '../lang/zod.ts'

export const EvidenceKind = z.enum([
  'quote',
  'interview',
  'won-deal',
  'lost-deal',
  'support',
  'market-signal',
])
export type EvidenceKind = z.infer<typeof EvidenceKind>

export const Verdict = z.enum(['supports', 'contradicts', 'neutral'])
export type Verdict = z.infer<typeof Verdict>

/** Something a customer said or did; the words come before what we make of them (seed 004). */
export const Evidence = z.object({
  id: Id,
  about: Id,
  kind: orNull(EvidenceKind),
  verdict: orNull(Verdict),
  verbatim: orNull(Text),
  interpretation: orNull(Text),
  heardBy: orNull(Id),
  date: orNull(Day),
  customer: orNull(Line),
  knownToCreators: orUnknown,
})
export type Evidence = z.infer<typeof Evidence>
