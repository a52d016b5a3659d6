import { Day } from '../../lang/day.ts'
import { Id } from '../../lang/id.ts'
import { orElse, orNull } from '../../lang/or-null.ts'
import { Text } from '../../lang/text.ts'
import { z } from '../../lang/zod.ts'

/** What must be true for this to sell, and when that is looked at again (seed 003). */
export const Assumption = z.object({
  id: Id,
  text: Text,
  reviewBy: orNull(Day),
  state: orElse(z.enum(['holds', 'doubtful', 'broken']), 'holds'),
})
export type Assumption = z.infer<typeof Assumption>
