import { Id } from '../../lang/id.ts'
import { listOf, orElse, orNull } from '../../lang/or-null.ts'
import { Text, Title } from '../../lang/text.ts'
import { z } from '../../lang/zod.ts'
import { FindingReference } from './decision.ts'

export const VoteMethod = z.enum(['dots', 'fist', 'score', 'points'])
export type VoteMethod = z.infer<typeof VoteMethod>

/** Something to vote on that is no record of its own, such as a finding; its title is kept as the room read it. */
export const RoundOption = z.object({ id: Id, title: Title, finding: orNull(FindingReference) })
export type RoundOption = z.infer<typeof RoundOption>

/** One vote of the room: the question, what it is about, and how much each voter may spend. Subjects name options of the round or records. */
export const Round = z.object({
  id: Id,
  question: Text,
  method: VoteMethod,
  subjects: listOf(Id),
  options: listOf(RoundOption),
  budget: orNull(z.int().min(1)),
  state: orElse(z.enum(['open', 'closed', 'revealed']), 'open'),
  session: orNull(Id),
  step: orNull(z.int().min(0)),
})
export type Round = z.infer<typeof Round>
