import { Id } from '../../lang/id.ts'
import { listOf, orElse, orNull } from '../../lang/or-null.ts'
import { Text } from '../../lang/text.ts'
import { z } from '../../lang/zod.ts'

export const VoteMethod = z.enum(['dots', 'fist', 'score', 'points'])
export type VoteMethod = z.infer<typeof VoteMethod>

/** One vote of the room: the question, what it is about, and how much each voter may spend. */
export const Round = z.object({
  id: Id,
  question: Text,
  method: VoteMethod,
  subjects: listOf(Id),
  budget: orNull(z.int().min(1)),
  state: orElse(z.enum(['open', 'closed', 'revealed']), 'open'),
})
export type Round = z.infer<typeof Round>
