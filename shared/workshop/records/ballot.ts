import { Id } from '../../lang/id.ts'
import { listOf, orElse, orNull } from '../../lang/or-null.ts'
import { z } from '../../lang/zod.ts'
import { TeamFunction } from '../../team/team-function.ts'

/** How much a ballot gives to one subject of its round; a concern mark stands beside it. */
export const Choice = z.object({
  subject: Id,
  value: z.number(),
  concern: orElse(z.boolean(), false),
})
export type Choice = z.infer<typeof Choice>

/** One ballot of a round, or the counted hands of several voters of one function. It names a function, never a person. */
export const Ballot = z.object({
  id: Id,
  round: Id,
  function: orNull(TeamFunction),
  voters: orElse(z.int().min(1), 1),
  source: orElse(z.enum(['keyboard', 'hands', 'paper', 'phone']), 'keyboard'),
  choices: listOf(Choice),
})
export type Ballot = z.infer<typeof Ballot>
