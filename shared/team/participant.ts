import { Id } from '../lang/id.ts'
import { orNull, orUnknown } from '../lang/or-null.ts'
import { Title } from '../lang/text.ts'
import { z } from '../lang/zod.ts'
import { TeamFunction } from './team-function.ts'

/** Somebody in the room, by name or alias; innovators paid on deals cannot hear the truth (seed 004). */
export const Participant = z.object({
  id: Id,
  name: Title,
  function: orNull(TeamFunction),
  track: orNull(z.enum(['innovation', 'execution', 'both'])),
  paidOnDeal: orUnknown,
  part: orNull(z.enum(['facilitator', 'approver', 'advocate', 'member'])),
})
export type Participant = z.infer<typeof Participant>
