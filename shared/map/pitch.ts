import { Day } from '../lang/day.ts'
import { Id } from '../lang/id.ts'
import { Amount, listOf, orNull, orUnknown } from '../lang/or-null.ts'
import { Line, Text, Title } from '../lang/text.ts'
import { z } from '../lang/zod.ts'

/** What a pitch says exists today. */
export const Claim = z.enum(['vision', 'research', 'pilot', 'available'])
export type Claim = z.infer<typeof Claim>

export const Channel = z.enum(['field', 'inside', 'partner', 'founders', 'self-serve'])
export type Channel = z.infer<typeof Channel>

/** The seven questions a field rep will ask about a new offer (seed 001), in the order they are asked. */
export const READINESS_QUESTIONS = [
  'account',
  'roles',
  'problem',
  'reason',
  'payModel',
  'price',
  'reference',
] as const
export type ReadinessQuestion = (typeof READINESS_QUESTIONS)[number]

/** Which of the seven field questions can be answered; unknown counts as no. */
export const Readiness = z.object({
  account: orUnknown,
  roles: orUnknown,
  problem: orUnknown,
  reason: orUnknown,
  payModel: orUnknown,
  price: orUnknown,
  reference: orUnknown,
})
export type Readiness = z.infer<typeof Readiness>

export const Collateral = z.object({ name: orNull(Line), address: orNull(Text) })
export type Collateral = z.infer<typeof Collateral>

/** A customer who has come some way towards being a reference. */
export const CustomerReference = z.object({
  customer: Title,
  stage: z.enum(['prospect', 'pilot', 'installed', 'reference']),
})
export type CustomerReference = z.infer<typeof CustomerReference>

/** What the company tells a buyer. Emphasis is in points of selling; unknown is null, never 0. */
export const Pitch = z.object({
  id: Id,
  title: Title,
  note: orNull(Text),
  segment: orNull(Line),
  emphasis: orNull(Amount),
  claim: orNull(Claim),
  promisedFor: orNull(Day),
  reviewed: orNull(Day),
  collateral: orNull(Collateral),
  price: orNull(Amount),
  alternativePrice: orNull(Amount),
  commissionPercent: orNull(z.number().min(0).max(100)),
  isNew: orNull(z.boolean()),
  channel: orNull(Channel),
  readiness: orNull(Readiness),
  servicePromise: orNull(Text),
  serviceVerdict: orNull(z.enum(['met', 'gap', 'unknown'])),
  references: listOf(CustomerReference),
  place: orNull(z.number()),
})
export type Pitch = z.infer<typeof Pitch>
