import { Id } from '../../lang/id.ts'
import { orElse, orNull } from '../../lang/or-null.ts'
import { Line, Text } from '../../lang/text.ts'
import { z } from '../../lang/zod.ts'

/** Something for the parking lot, with the exercise it came from. */
export const Parked = z.object({
  id: Id,
  text: Text,
  exercise: orNull(Line),
  state: orElse(z.enum(['open', 'done', 'dropped']), 'open'),
})
export type Parked = z.infer<typeof Parked>
