import { Day } from '../../lang/day.ts'
import { Id } from '../../lang/id.ts'
import { listOf, orNull } from '../../lang/or-null.ts'
import { Line, Text, Title } from '../../lang/text.ts'
import { z } from '../../lang/zod.ts'
import { TeamFunction } from '../../team/team-function.ts'

/** The finding a decision answers: its rule and the records it was about. */
export const FindingReference = z.object({ rule: Line, subjects: listOf(Id) })
export type FindingReference = z.infer<typeof FindingReference>

/** The effect a decision was expected to have on one metric, as fractions. */
export const Expected = z.object({
  metric: Line,
  before: orNull(z.number()),
  after: orNull(z.number()),
})
export type Expected = z.infer<typeof Expected>

export const Mover = z.enum(['R&D', 'Sales', 'Marketing', 'Service', 'Finance', 'both', 'nobody'])
export type Mover = z.infer<typeof Mover>

/** The option the room chose, who moves and why, who approves, and when it is looked at again. */
export const Decision = z.object({
  id: Id,
  finding: orNull(FindingReference),
  subject: orNull(Title),
  option: orNull(Text),
  reason: orNull(Text),
  mover: orNull(Mover),
  difficulty: orNull(z.int().min(1).max(5)),
  door: orNull(z.enum(['one-way', 'two-way'])),
  approver: orNull(Line),
  acknowledgedBy: listOf(TeamFunction),
  dissent: orNull(Text),
  premortem: listOf(Text),
  expected: listOf(Expected),
  reviewOn: orNull(Day),
  decidedOn: orNull(Day),
})
export type Decision = z.infer<typeof Decision>
