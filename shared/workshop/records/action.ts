import { Day } from '../../lang/day.ts'
import { Id } from '../../lang/id.ts'
import { orElse, orNull } from '../../lang/or-null.ts'
import { Line, Title } from '../../lang/text.ts'
import { z } from '../../lang/zod.ts'

/** Who does what by when. */
export const Action = z.object({
  id: Id,
  title: Title,
  owner: orNull(Line),
  due: orNull(Day),
  decision: orNull(Id),
  state: orElse(z.enum(['open', 'done', 'moved', 'dropped']), 'open'),
})
export type Action = z.infer<typeof Action>
